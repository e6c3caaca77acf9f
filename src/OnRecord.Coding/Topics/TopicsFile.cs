namespace OnRecord.Coding.Topics;

/// <summary>The shape of <c>topics.yaml</c>.</summary>
internal sealed class TopicsFile
{
    /// <summary>Gets or sets the word classes that signs may name; those of the event words may be named too.</summary>
    public Dictionary<string, List<string>> Classes { get; set; } = [];

    /// <summary>Gets or sets, by topic and weight, the signs that speak for it.</summary>
    public Dictionary<string, Dictionary<double, List<string>>> Topics { get; set; } = [];

    /// <summary>Gets or sets, by topic and weight, the events that speak for it: ACLED sub-event types, PLOVER types, <c>TYPE/mode</c>.</summary>
    public Dictionary<string, Dictionary<double, List<string>>> Events { get; set; } = [];
}
