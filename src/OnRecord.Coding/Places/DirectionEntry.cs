namespace OnRecord.Coding.Places;

/// <summary>A compass word.</summary>
internal sealed record DirectionEntry
{
    /// <summary>Gets which way it points along the meridian: 1 for north, -1 for south, 0 for neither.</summary>
    public int North { get; set; }

    /// <summary>Gets which way it points along the parallel: 1 for east, -1 for west, 0 for neither.</summary>
    public int East { get; set; }

    /// <summary>Gets the adjective used in names of areas.</summary>
    public string Adjective { get; set; } = "";
}
