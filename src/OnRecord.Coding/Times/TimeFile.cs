namespace OnRecord.Coding.Times;

/// <summary>The shape of <c>time.yaml</c>: the time words of a language and how they go together.</summary>
internal sealed class TimeFile
{
    /// <summary>Gets or sets, by name of the class, its words and their values: a number or a name of <see cref="TimeTable"/>.</summary>
    public Dictionary<string, Dictionary<string, string>> Classes { get; set; } = [];

    /// <summary>Gets or sets the words that are time words only when written with a capital and not just for opening a sentence.</summary>
    public List<string> Capitalised { get; set; } = [];

    /// <summary>Gets or sets the kinds of expression that rules make; a pattern may hold the kinds that stand before its own.</summary>
    public List<string> Kinds { get; set; } = [];

    /// <summary>Gets or sets the rules; of two that match the same words the first counts.</summary>
    public List<TimeRuleFile> Rules { get; set; } = [];

    /// <summary>Gets or sets the words that tell the tense.</summary>
    public TenseFile Tense { get; set; } = new();
}
