namespace OnRecord.Coding.Events;

/// <summary>The words that tell whether an event is told as a fact, as they are written.</summary>
internal sealed class StatusFile
{
    /// <summary>Gets or sets the words that deny what they stand with.</summary>
    public List<string> Negation { get; set; } = [];

    /// <summary>Gets or sets auxiliaries of what is to come.</summary>
    public List<string> Future { get; set; } = [];

    /// <summary>Gets or sets auxiliaries that tell of the future in reported speech and of the unreal elsewhere.</summary>
    public List<string> FutureInPast { get; set; } = [];

    /// <summary>Gets or sets auxiliaries of what may or should be.</summary>
    public List<string> Possible { get; set; } = [];

    /// <summary>Gets or sets words, several perhaps, that begin a condition.</summary>
    public List<string> Conditions { get; set; } = [];

    /// <summary>Gets or sets words that begin a clause of what is to come: until, before.</summary>
    public List<string> Pending { get; set; } = [];

    /// <summary>Gets or sets verbs, nouns and adjectives by the status of the event that they govern.</summary>
    public Dictionary<string, List<string>> Governors { get; set; } = [];

    /// <summary>Gets or sets the governors that govern an infinitive only: told to leave, not told that he left.</summary>
    public List<string> OverInfinitives { get; set; } = [];

    /// <summary>Gets or sets words, several perhaps, by the status of the event that they modify.</summary>
    public Dictionary<string, List<string>> Modifiers { get; set; } = [];

    /// <summary>Gets or sets verbs that let the status of what governs them through, although an event stands in their object.</summary>
    public List<string> Transparent { get; set; } = [];

    /// <summary>Gets or sets the verbs that tell the fate of an event that is their subject: talks collapsed.</summary>
    public List<string> Fates { get; set; } = [];
}
