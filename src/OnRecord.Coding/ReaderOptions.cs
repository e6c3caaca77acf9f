namespace OnRecord.Coding;

/// <summary>How reports are to be read.</summary>
public sealed record ReaderOptions
{
    /// <summary>Gets whether each field is to name the pattern or model that filled it. The default is false.</summary>
    public bool Explain { get; init; }

    /// <summary>Gets the folder of the language packs. The default is null: <c>languages</c> beside the program.</summary>
    public string? LanguagesFolder { get; init; }

    /// <summary>Gets the folder of the gazetteer and the who's who. The default is null: <c>world</c> beside the program.</summary>
    public string? WorldFolder { get; init; }
}
