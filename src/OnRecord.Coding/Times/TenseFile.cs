namespace OnRecord.Coding.Times;

/// <summary>The shape of the part of <c>time.yaml</c> that tells whether a clause speaks of the past or the future.</summary>
internal sealed class TenseFile
{
    /// <summary>Gets or sets the auxiliaries and verbs, as lemmas or forms, that make a clause speak of the future.</summary>
    public List<string> Future { get; set; } = [];

    /// <summary>Gets or sets the language's own tags of past-tense verbs.</summary>
    public List<string> PastTags { get; set; } = [];

    /// <summary>Gets or sets the language's own tags of participles that are past unless something makes them future.</summary>
    public List<string> ParticipleTags { get; set; } = [];

    /// <summary>Gets or sets the particles that mark an infinitive, which looks forward.</summary>
    public List<string> Infinitive { get; set; } = [];

    /// <summary>Gets or sets the words just before a time that make it one to come.</summary>
    public List<string> ForwardBefore { get; set; } = [];

    /// <summary>Gets or sets the words just before a time that make it one to come where the verb does not tell.</summary>
    public List<string> LeaningForward { get; set; } = [];

    /// <summary>Gets or sets the words just before a time that make it one gone by.</summary>
    public List<string> BackwardBefore { get; set; } = [];
}
