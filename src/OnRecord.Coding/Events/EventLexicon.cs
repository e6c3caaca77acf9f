using System.Collections.Frozen;
using System.Collections.Immutable;
using OnRecord.Language;
using OnRecord.Model;
using OnRecord.Model.Plover;

namespace OnRecord.Coding.Events;

/// <summary>The event words of a language, ready for use.</summary>
internal sealed class EventLexicon
{
    private readonly FrozenDictionary<string, ImmutableArray<Frame>> _frames;

    private EventLexicon(EventWordsFile words, List<Frame> frames, FrozenDictionary<string, FrozenSet<string>> classes)
    {
        Frames = [.. frames];
        Classes = classes;
        _frames = frames
            .GroupBy(frame => frame.Lemma, StringComparer.Ordinal)
            .ToFrozenDictionary(
                group => group.Key,
                group => group.OrderByDescending(frame => frame.Specificity).ThenBy(frame => frame.Order).ToImmutableArray(),
                StringComparer.Ordinal);
        Partitives = Set(words.Partitives);
        Carriers = Set(words.Carriers);
        SubjectControl = Set(words.SubjectControl);
        VerbActors = [.. words.Usual.VerbActors];
        VerbRecipients = [.. words.Usual.VerbRecipients];
        NounActors = [.. words.Usual.NounActors];
        NounRecipients = [.. words.Usual.NounRecipients];
        Doing = LightVerb.ParseAll(words.Doing);
        Undergoing = LightVerb.ParseAll(words.Undergoing);
        Happening = LightVerb.ParseAll(words.Happening);
        ActiveParticiple = words.Tags.ActiveParticiple.ToFrozenSet(StringComparer.Ordinal);
        PassiveParticiple = words.Tags.PassiveParticiple.ToFrozenSet(StringComparer.Ordinal);
        Relative = words.Tags.Relative.ToFrozenSet(StringComparer.Ordinal);
        Verbal = words.Tags.Verbal.ToFrozenSet(StringComparer.Ordinal);
        Finite = words.Tags.Finite.ToFrozenSet(StringComparer.Ordinal);
        Plural = words.Tags.Plural.ToFrozenSet(StringComparer.Ordinal);
        AgentPrepositions = words.Tags.AgentPrepositions.ToFrozenSet(StringComparer.Ordinal);
        Modes = words.Modes.ToFrozenDictionary(
            entry => Enum.Parse<EventType>(entry.Key, ignoreCase: true),
            entry => entry.Value.SelectMany(sign => sign.Words.SelectMany(FrameParser.Words).Select(word => (word, sign.Mode)))
                .ToFrozenDictionary(sign => sign.word, sign => sign.Mode, StringComparer.Ordinal));
        Contexts = words.Contexts
            .SelectMany(entry => entry.Value.SelectMany(FrameParser.Words).Select(word => (word, context: entry.Key)))
            .ToFrozenDictionary(sign => sign.word, sign => sign.context, StringComparer.Ordinal);
        Elsewhere = [.. words.Elsewhere.Values.Select(Set)];
        RecipientPrepositions = Set(words.RecipientPrepositions);
        Locatives = Set(words.Locatives);
        Asides = Set(words.Asides);
        Leading = Set(words.Leading);
        Forms = new WordForms(KnownWords(), words.Endings, words.Irregular);
        Hyphenated = frames.SelectMany(frame => frame.Words)
            .Concat(Classes.Values.SelectMany(members => members))
            .Concat(Modes.Values.SelectMany(signs => signs.Keys))
            .Where(word => word.Contains('-', StringComparison.Ordinal))
            .Distinct(StringComparer.Ordinal)
            .ToFrozenDictionary(word => word, StringComparer.Ordinal);
        CountedBy = Roles(words.CountedBy);
        CountedIn = Roles(words.CountedIn);
    }

    /// <summary>Gets all frames in the order of the files.</summary>
    public ImmutableArray<Frame> Frames { get; }

    /// <summary>Gets the word classes by name.</summary>
    public FrozenDictionary<string, FrozenSet<string>> Classes { get; }

    /// <summary>Gets the nouns that stand before what is meant.</summary>
    public FrozenSet<string> Partitives { get; }

    /// <summary>Gets the nouns that stand between a verb and the event meant.</summary>
    public FrozenSet<string> Carriers { get; }

    /// <summary>Gets the verbs that control by their subject although they have an object.</summary>
    public FrozenSet<string> SubjectControl { get; }

    /// <summary>Gets the slots that usually hold a verb's actors.</summary>
    public ImmutableArray<string> VerbActors { get; }

    /// <summary>Gets the slots that usually hold a verb's recipients.</summary>
    public ImmutableArray<string> VerbRecipients { get; }

    /// <summary>Gets the slots that usually hold a noun's actors.</summary>
    public ImmutableArray<string> NounActors { get; }

    /// <summary>Gets the slots that usually hold a noun's recipients.</summary>
    public ImmutableArray<string> NounRecipients { get; }

    /// <summary>Gets the verbs whose object is the event and whose subject acts.</summary>
    public ILookup<string, LightVerb> Doing { get; }

    /// <summary>Gets the verbs whose object is the event and whose subject it happens to.</summary>
    public ILookup<string, LightVerb> Undergoing { get; }

    /// <summary>Gets the verbs whose subject is the event.</summary>
    public ILookup<string, LightVerb> Happening { get; }

    /// <summary>Gets the tags of participles that take their noun as subject.</summary>
    public FrozenSet<string> ActiveParticiple { get; }

    /// <summary>Gets the tags of participles that take their noun as object.</summary>
    public FrozenSet<string> PassiveParticiple { get; }

    /// <summary>Gets the tags of relative words.</summary>
    public FrozenSet<string> Relative { get; }

    /// <summary>Gets the tags of nouns in the plural.</summary>
    public FrozenSet<string> Plural { get; }

    /// <summary>Gets the prepositions that name who acts in a passive.</summary>
    public FrozenSet<string> AgentPrepositions { get; }

    /// <summary>Gets, by type, the lemmas that tell a mode.</summary>
    public FrozenDictionary<EventType, FrozenDictionary<string, string>> Modes { get; }

    /// <summary>Gets the lemmas that tell a context.</summary>
    public FrozenDictionary<string, string> Contexts { get; }

    /// <summary>Gets the sets of words of which several tell that a sentence is of no concern.</summary>
    public ImmutableArray<FrozenSet<string>> Elsewhere { get; }

    /// <summary>Gets the lemmas of word forms.</summary>
    public WordForms Forms { get; }

    /// <summary>Gets the words that are written with hyphens.</summary>
    public FrozenDictionary<string, string> Hyphenated { get; }

    /// <summary>Gets the tags of verbs that have a subject of their own.</summary>
    public FrozenSet<string> Finite { get; }

    /// <summary>Gets the tags of verbs.</summary>
    public FrozenSet<string> Verbal { get; }

    /// <summary>Gets the prepositions that may stand before one acted upon.</summary>
    public FrozenSet<string> RecipientPrepositions { get; }

    /// <summary>Gets the prepositions that say where.</summary>
    public FrozenSet<string> Locatives { get; }

    /// <summary>Gets the prepositions that tell a time or cause.</summary>
    public FrozenSet<string> Asides { get; }

    /// <summary>Gets the participles that are joined to whoever acts.</summary>
    public FrozenSet<string> Leading { get; }

    /// <summary>Gets, by the verb or noun beside it, what a figure counts.</summary>
    public FrozenDictionary<string, QuantityRole> CountedBy { get; }

    /// <summary>Gets, by its unit, what a figure counts.</summary>
    public FrozenDictionary<string, QuantityRole> CountedIn { get; }

    /// <summary>Reads the event words of a language.</summary>
    /// <param name="language">The language pack.</param>
    /// <exception cref="InvalidDataException">A file is not well formed, or names an unknown type, mode, context or word class.</exception>
    public static EventLexicon Load(LanguagePack language)
    {
        var words = language.ReadYaml<EventWordsFile>("events.yaml");
        var classes = FrameParser.ReadClasses(words.Classes);
        var parser = new FrameParser(classes);
        var frames = new List<Frame>();
        foreach (string file in words.Files)
        {
            var content = language.ReadYaml<EventFile>(file);
            foreach (var group in content.Groups)
            {
                var meaning = Meaning(content.Type, group, file);
                frames.AddRange(Parse(parser, group.Verbs, FrameKind.Verb, meaning, file, frames.Count));
                frames.AddRange(Parse(parser, group.Nouns, FrameKind.Noun, meaning, file, frames.Count));
                frames.AddRange(Parse(parser, group.Phrases, FrameKind.Phrase, meaning, file, frames.Count));
                frames.AddRange(Parse(parser, group.Adjectives, FrameKind.Adjective, meaning, file, frames.Count));
            }
        }

        return new EventLexicon(words, frames, classes);
    }

    /// <summary>Returns the frames that a lemma heads, the most specific first.</summary>
    /// <param name="lemma">The lemma in lower case.</param>
    public ImmutableArray<Frame> Of(string lemma) => _frames.TryGetValue(lemma, out var frames) ? frames : [];

    /// <summary>Checks whether a verb is known to go with a particle.</summary>
    /// <param name="verb">The verb's lemma in lower case.</param>
    /// <param name="particle">The particle in lower case.</param>
    public bool HasParticle(string verb, string particle)
    {
        foreach (var frame in Of(verb))
        {
            if (frame.Kind == FrameKind.Verb && frame.Companions.Contains(particle))
            {
                return true;
            }
        }

        return false;
    }

    private FrozenSet<string> KnownWords() => _frames.Keys
        .Concat(Classes.Values.SelectMany(words => words))
        .Concat(Partitives)
        .Concat(Carriers)
        .Concat(new[] { Doing, Undergoing, Happening }.SelectMany(verbs => verbs.Select(verb => verb.Key)))
        .ToFrozenSet(StringComparer.Ordinal);

    private static List<Frame> Parse(
        FrameParser parser, List<string> written, FrameKind kind, FrameMeaning meaning, string file, int order) =>
        [.. written.SelectMany(line => parser.Parse(line, kind, meaning, file, order))];

    private static FrameMeaning Meaning(string? typeName, EventGroup group, string file)
    {
        EventType? type = null;
        if (typeName is not null)
        {
            type = PloverVocabulary.TryParse(typeName, out var parsed)
                ? parsed
                : throw new InvalidDataException($"{file} names the unknown type {typeName}.");
            Check(group.Modes, PloverVocabulary.Of(parsed).Modes.Select(mode => mode.Name), "mode", file);
            Check(group.Contexts, PloverVocabulary.Contexts, "context", file);
        }

        return new FrameMeaning
        {
            Type = type,
            Modes = [.. group.Modes],
            Contexts = [.. group.Contexts],
            Cameo = group.Cameo,
            Acled = group.Acled,
            Actors = group.Actors?.ToImmutableArray(),
            Recipients = group.Recipients?.ToImmutableArray(),
            Mutual = group.Mutual,
            Over = group.Over is null ? Operation.None : Enum.Parse<Operation>(group.Over, ignoreCase: true),
            Alone = group.Alone,
            Trust = group.Trust,
        };
    }

    private static void Check(List<string> names, IEnumerable<string> known, string what, string file)
    {
        string? unknown = names.Except(known, StringComparer.Ordinal).FirstOrDefault();
        if (unknown is not null)
        {
            throw new InvalidDataException($"{file} names the unknown {what} {unknown}.");
        }
    }

    private static FrozenDictionary<string, QuantityRole> Roles(Dictionary<string, List<string>> written) => written
        .SelectMany(entry => entry.Value.SelectMany(FrameParser.Words).Select(word => (word, role: Enum.Parse<QuantityRole>(entry.Key, ignoreCase: true))))
        .ToFrozenDictionary(entry => entry.word, entry => entry.role, StringComparer.Ordinal);

    private static FrozenSet<string> Set(List<string> lines) => lines.SelectMany(FrameParser.Words).ToFrozenSet(StringComparer.Ordinal);
}
