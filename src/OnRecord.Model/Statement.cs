namespace OnRecord.Model;

/// <summary>Somebody says something.</summary>
public sealed record Statement
{
    /// <summary>Gets the identity within the reading: <c>s1</c>, <c>s2</c>, …</summary>
    public required string Id { get; init; }

    /// <summary>Gets what the speaker does in saying it.</summary>
    public required StatementAct Act { get; init; }

    /// <summary>Gets the identities of the actors who speak; empty when the source is no known actor.</summary>
    public IReadOnlyList<string> Speakers { get; init => field = value ?? []; } = [];

    /// <summary>Gets the identities of the actors spoken to; empty when unknown.</summary>
    public IReadOnlyList<string> Audience { get; init => field = value ?? []; } = [];

    /// <summary>Gets the identities of the actors who passed it on (an agency, a newspaper); empty when none is named.</summary>
    public IReadOnlyList<string> Via { get; init => field = value ?? []; } = [];

    /// <summary>Gets the words that mark the saying; null for a colon headline or a bare quotation.</summary>
    public Passage? Cue { get; init; }

    /// <summary>Gets the words that name the speaker; null when the statement has none of its own.</summary>
    public Passage? Source { get; init; }

    /// <summary>Gets the words said, in one or more pieces in the order of the text; never empty.</summary>
    public required IReadOnlyList<Passage> Content { get; init; }

    /// <summary>Gets whose words carry the content.</summary>
    public required QuotedForm Quoted { get; init; }

    /// <summary>Gets the identity of the place where it was said; null when unknown.</summary>
    public string? Place { get; init; }

    /// <summary>Gets the identity of the time when it was said; null when unknown.</summary>
    public string? Time { get; init; }

    /// <summary>Gets the identities of the events inside the content.</summary>
    public IReadOnlyList<string> About { get; init => field = value ?? []; } = [];

    /// <summary>Gets the identities of the earlier statements of the report that this one denies, concedes, doubts or otherwise answers; empty when none is known.</summary>
    public IReadOnlyList<string> Answers { get; init => field = value ?? []; } = [];

    /// <summary>Gets the words of the condition that a promise or a threat hangs on; null when there is none.</summary>
    public Passage? Condition { get; init; }

    /// <summary>Gets the identity of the time by which a promise or a threat is to be carried out; null when none is given.</summary>
    public string? Due { get; init; }

    /// <summary>Gets the probability that this is a statement by that speaker, from 0 to 1.</summary>
    public double Confidence { get; init; }

    /// <summary>Gets, field by field, the pattern or model that filled it; empty unless an explanation was asked for.</summary>
    public IReadOnlyDictionary<string, string> Because { get; init => field = value ?? Explanation.None; } = Explanation.None;
}
