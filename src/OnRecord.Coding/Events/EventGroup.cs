namespace OnRecord.Coding.Events;

/// <summary>A group of frames as it is written: words that code the same event. <see cref="FrameParser"/> says how a frame is written.</summary>
internal sealed class EventGroup
{
    /// <summary>Gets or sets what the words have in common, for people.</summary>
    public string Idea { get; set; } = string.Empty;

    /// <summary>Gets or sets the PLOVER modes.</summary>
    public List<string> Modes { get; set; } = [];

    /// <summary>Gets or sets the PLOVER contexts.</summary>
    public List<string> Contexts { get; set; } = [];

    /// <summary>Gets or sets the CAMEO code.</summary>
    public string? Cameo { get; set; }

    /// <summary>Gets or sets the ACLED sub-event type where it does not follow from type and mode.</summary>
    public string? Acled { get; set; }

    /// <summary>Gets or sets the slots that hold the actors, the first filled one counts; null for the usual ones.</summary>
    public List<string>? Actors { get; set; }

    /// <summary>Gets or sets the slots that hold the recipients, the first filled one counts; null for the usual ones.</summary>
    public List<string>? Recipients { get; set; }

    /// <summary>Gets or sets whether all parties are actors.</summary>
    public bool Mutual { get; set; }

    /// <summary>Gets or sets what the words do with the event they govern: <c>commit</c>, <c>plan</c>, <c>request</c>, <c>refuse</c>, <c>threaten</c> or <c>oblige</c>; null when they are an event by themselves.</summary>
    public string? Over { get; set; }

    /// <summary>Gets or sets whether the words are an event where they govern none. The default is true.</summary>
    public bool Alone { get; set; } = true;

    /// <summary>Gets or sets how often, from 0 to 1, the words mean such an event. The default is 0.8.</summary>
    public double Trust { get; set; } = 0.8;

    /// <summary>Gets or sets the frames of verbs.</summary>
    public List<string> Verbs { get; set; } = [];

    /// <summary>Gets or sets the frames of event nouns.</summary>
    public List<string> Nouns { get; set; } = [];

    /// <summary>Gets or sets the frames of nouns that are an event with a preposition before them.</summary>
    public List<string> Phrases { get; set; } = [];

    /// <summary>Gets or sets the frames of adjectives.</summary>
    public List<string> Adjectives { get; set; } = [];
}
