namespace OnRecord.Cli.Rendering;

/// <summary>Writes readings to standard output in one of the formats, one after the other as they come.</summary>
internal interface IReadingWriter
{
    /// <summary>Writes what stands before the first reading.</summary>
    void Begin();

    /// <summary>Writes a reading.</summary>
    /// <param name="origin">Where its report lies.</param>
    /// <param name="reading">The reading.</param>
    void Write(string origin, Model.Reading reading);

    /// <summary>Writes what stands after the last reading.</summary>
    void End();
}
