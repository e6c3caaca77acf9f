namespace OnRecord.Coding.Times;

/// <summary>The shape of a rule of <c>time.yaml</c>.</summary>
internal sealed class TimeRuleFile
{
    /// <summary>Gets or sets the name that explanations give.</summary>
    public string Id { get; set; } = string.Empty;

    /// <summary>Gets or sets the kind of expression made, one of <see cref="TimeFile.Kinds"/>.</summary>
    public string Makes { get; set; } = string.Empty;

    /// <summary>Gets or sets the name of a <see cref="TimeOperation"/>.</summary>
    public string Op { get; set; } = string.Empty;

    /// <summary>Gets or sets the patterns.</summary>
    public List<string> Match { get; set; } = [];

    /// <summary>Gets or sets values that the rule adds, by name of the <see cref="TimeSlot"/>.</summary>
    public Dictionary<string, string> With { get; set; } = [];

    /// <summary>Gets or sets whether the rule makes parts for other rules only.</summary>
    public bool Inner { get; set; }

    /// <summary>Gets or sets the words one of which must stand before; empty for no such condition.</summary>
    public List<string> After { get; set; } = [];

    /// <summary>Gets or sets the words that must not stand before.</summary>
    public List<string> NotAfter { get; set; } = [];

    /// <summary>Gets or sets the words one of which must come next; empty for no such condition.</summary>
    public List<string> Before { get; set; } = [];

    /// <summary>Gets or sets the words that must not come next.</summary>
    public List<string> NotBefore { get; set; } = [];

    /// <summary>Gets or sets the universal tags that the last word may have where it is tagged; empty for any.</summary>
    public List<string> Tags { get; set; } = [];

    /// <summary>Gets or sets the universal tags that the word after must not have.</summary>
    public List<string> NotBeforeTags { get; set; } = [];

    /// <summary>Gets or sets whether a number must stand at most four words before: so many a year.</summary>
    public bool AfterNumber { get; set; }
}
