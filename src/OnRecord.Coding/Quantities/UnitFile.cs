namespace OnRecord.Coding.Quantities;

/// <summary>The shape of <c>units.yaml</c>: what numbers count, and what tells that a number counts nothing.</summary>
internal sealed class UnitFile
{
    /// <summary>Gets or sets the measures and currencies that stand after a number, with their names.</summary>
    public Dictionary<string, string> Measures { get; set; } = [];

    /// <summary>Gets or sets the currency marks that stand before a number, with their names.</summary>
    public Dictionary<string, string> Money { get; set; } = [];

    /// <summary>Gets or sets the words that raise a measure of length to one of area or volume.</summary>
    public Dictionary<string, string> Powers { get; set; } = [];

    /// <summary>Gets or sets the nouns that count when hyphened to a number; an empty name leaves it to the noun that follows.</summary>
    public Dictionary<string, string> Compounds { get; set; } = [];

    /// <summary>Gets or sets the words after which a figure belongs to a name or a list.</summary>
    public List<string> NamedBy { get; set; } = [];

    /// <summary>Gets or sets the words after which a figure belongs to a name where they have a capital.</summary>
    public List<string> NamedByCapital { get; set; } = [];

    /// <summary>Gets or sets the words before an age.</summary>
    public List<string> AgesBefore { get; set; } = [];

    /// <summary>Gets or sets the words after an age.</summary>
    public List<string> AgesAfter { get; set; } = [];

    /// <summary>Gets or sets the words after which a part or a one is not counted.</summary>
    public List<string> NotAfter { get; set; } = [];
}
