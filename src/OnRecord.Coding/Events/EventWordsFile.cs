namespace OnRecord.Coding.Events;

/// <summary>The file that the frames of all types share, as it is written.</summary>
internal sealed class EventWordsFile
{
    /// <summary>Gets or sets the names of the files of frames.</summary>
    public List<string> Files { get; set; } = [];

    /// <summary>Gets or sets the word classes that frames name in capitals.</summary>
    public Dictionary<string, List<string>> Classes { get; set; } = [];

    /// <summary>Gets or sets verbs whose object is the event and whose subject acts: hold talks.</summary>
    public List<string> Doing { get; set; } = [];

    /// <summary>Gets or sets verbs whose object is the event and whose subject it happens to: suffer an attack.</summary>
    public List<string> Undergoing { get; set; } = [];

    /// <summary>Gets or sets verbs whose subject is the event: talks took place.</summary>
    public List<string> Happening { get; set; } = [];

    /// <summary>Gets or sets nouns that stand before what is meant: a series of attacks.</summary>
    public List<string> Partitives { get; set; } = [];

    /// <summary>Gets or sets nouns that stand between a verb and the event meant: a request for talks.</summary>
    public List<string> Carriers { get; set; } = [];

    /// <summary>Gets or sets verbs whose complement's unspoken subject is their own subject although they have an object.</summary>
    public List<string> SubjectControl { get; set; } = [];

    /// <summary>Gets or sets the slots that usually hold the actors and recipients of verbs and of nouns.</summary>
    public UsualSlots Usual { get; set; } = new();

    /// <summary>Gets or sets how regular forms of words are made; <see cref="WordForms"/> says how they are written.</summary>
    public List<string> Endings { get; set; } = [];

    /// <summary>Gets or sets the other forms of words.</summary>
    public Dictionary<string, List<string>> Irregular { get; set; } = [];

    /// <summary>Gets or sets the language-specific tags.</summary>
    public TagNames Tags { get; set; } = new();

    /// <summary>Gets or sets words that tell a mode, by type.</summary>
    public Dictionary<string, List<EventSign>> Modes { get; set; } = [];

    /// <summary>Gets or sets words that tell a context.</summary>
    public Dictionary<string, List<string>> Contexts { get; set; } = [];

    /// <summary>Gets or sets words that tell that a sentence is of no concern: sport, show business.</summary>
    public Dictionary<string, List<string>> Elsewhere { get; set; } = [];

    /// <summary>Gets or sets prepositions that may stand before one acted upon.</summary>
    public List<string> RecipientPrepositions { get; set; } = [];

    /// <summary>Gets or sets prepositions that say where.</summary>
    public List<string> Locatives { get; set; } = [];

    /// <summary>Gets or sets the prepositions that tell a time or cause.</summary>
    public List<string> Asides { get; set; } = [];

    /// <summary>Gets or sets the lemmas of participles that are joined to whoever acts.</summary>
    public List<string> Leading { get; set; } = [];

    /// <summary>Gets or sets the verbs and nouns that say what a figure beside them counts, by role.</summary>
    public Dictionary<string, List<string>> CountedBy { get; set; } = [];

    /// <summary>Gets or sets the units that say what a figure counts, by role.</summary>
    public Dictionary<string, List<string>> CountedIn { get; set; } = [];
}
