namespace OnRecord.Model;

/// <summary>A statement as the ledger lists it: with the names of those concerned instead of identities within a reading.</summary>
public sealed record LedgerStatement
{
    /// <summary>Gets the identity in the ledger: the report's, a slash, and the statement's in the reading.</summary>
    public required string Id { get; init; }

    /// <summary>Gets the identity of the report.</summary>
    public required string Report { get; init; }

    /// <summary>Gets the day of publication; null when unknown.</summary>
    public DateOnly? Published { get; init; }

    /// <summary>Gets what the speakers do in saying it.</summary>
    public required StatementAct Act { get; init; }

    /// <summary>Gets the names of those who speak; empty when unknown.</summary>
    public IReadOnlyList<string> Speakers { get; init => field = value ?? []; } = [];

    /// <summary>Gets the names of those spoken to; empty when unknown.</summary>
    public IReadOnlyList<string> Audience { get; init => field = value ?? []; } = [];

    /// <summary>Gets the names of those who passed it on; empty when none is named.</summary>
    public IReadOnlyList<string> Via { get; init => field = value ?? []; } = [];

    /// <summary>Gets what is said, in the report's words, its pieces parted by an ellipsis.</summary>
    public required string Text { get; init; }

    /// <summary>Gets whose words carry the content.</summary>
    public required QuotedForm Quoted { get; init; }

    /// <summary>Gets the first day on which it may have been said; null when unknown.</summary>
    public DateOnly? From { get; init; }

    /// <summary>Gets the first day after those; null when unknown.</summary>
    public DateOnly? To { get; init; }

    /// <summary>Gets the name of the place where it was said; null when unknown.</summary>
    public string? Place { get; init; }

    /// <summary>Gets the probability that this is a statement by those speakers, from 0 to 1.</summary>
    public double Confidence { get; init; }
}
