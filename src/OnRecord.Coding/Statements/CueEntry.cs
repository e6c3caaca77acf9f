using System.Collections.Frozen;
using OnRecord.Model;

namespace OnRecord.Coding.Statements;

/// <summary>A cue of the lexicon: what it does and where its speaker's words and hearers stand.</summary>
internal sealed record CueEntry
{
    private const string Clause = "clause";
    private const string Infinitive = "infinitive";
    private const string Object = "object";
    private const string InContent = "content";

    /// <summary>Gets the words in the file, lemmas parted by blanks.</summary>
    public required string Lemma { get; init; }

    public required StatementAct Act { get; init; }

    public required CueKind Kind { get; init; }

    /// <summary>Gets the lemmas that follow the first: particles, prepositions.</summary>
    public required string[] Further { get; init; }

    public bool TakesClause { get; init; }

    public bool TakesInfinitive { get; init; }

    public bool TakesObject { get; init; }

    public required FrozenSet<string> Prepositions { get; init; }

    public bool HearerIsObject { get; init; }

    /// <summary>Gets the preposition before the one spoken to; empty when there is none.</summary>
    public string HearerPreposition { get; init; } = string.Empty;

    /// <summary>Gets whether the one spoken to is to do what is said, and so part of the content.</summary>
    public bool HearerInContent { get; init; }

    public static CueEntry Of(CueGroup group, string words)
    {
        string[] lemmas = words.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return new CueEntry
        {
            Lemma = words,
            Act = Enum.Parse<StatementAct>(group.Act, ignoreCase: true),
            Kind = Enum.Parse<CueKind>(group.Kind, ignoreCase: true),
            Further = lemmas[1..],
            TakesClause = group.Content.Contains(Clause),
            TakesInfinitive = group.Content.Contains(Infinitive),
            TakesObject = group.Content.Contains(Object),
            Prepositions = group.Content.Where(place => place is not (Clause or Infinitive or Object)).ToFrozenSet(),
            HearerIsObject = group.Hearer == Object,
            HearerPreposition = group.Hearer == Object ? string.Empty : group.Hearer,
            HearerInContent = group.HearerIn == InContent,
        };
    }
}
