namespace OnRecord.Coding.Events;

/// <summary>The language's own part-of-speech tags that tell the forms of verbs and pronouns.</summary>
internal sealed class TagNames
{
    /// <summary>Gets or sets the tags of participles that take their noun as subject: guarding.</summary>
    public List<string> ActiveParticiple { get; set; } = [];

    /// <summary>Gets or sets the tags of participles that take their noun as object: killed.</summary>
    public List<string> PassiveParticiple { get; set; } = [];

    /// <summary>Gets or sets the tags of relative and interrogative words.</summary>
    public List<string> Relative { get; set; } = [];

    /// <summary>Gets or sets the tags of verbs.</summary>
    public List<string> Verbal { get; set; } = [];

    /// <summary>Gets or sets the tags of verbs that have a subject of their own.</summary>
    public List<string> Finite { get; set; } = [];

    /// <summary>Gets or sets the tags of nouns in the plural.</summary>
    public List<string> Plural { get; set; } = [];

    /// <summary>Gets or sets the prepositions that name who acts in a passive.</summary>
    public List<string> AgentPrepositions { get; set; } = [];
}
