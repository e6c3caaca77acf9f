namespace OnRecord.Model;

/// <summary>One proposition on which speakers or reports stand against each other.</summary>
public sealed record Dispute
{
    /// <summary>Gets the identity in the ledger: <c>d</c> and ten letters and digits made from the first position.</summary>
    public required string Id { get; init; }

    /// <summary>Gets what makes it disputed.</summary>
    public required DisputeKind Kind { get; init; }

    /// <summary>Gets what is disputed, in the words of the clearest position that affirms it.</summary>
    public required string Proposition { get; init; }

    /// <summary>Gets who stands where, the earliest first; at least two, of which at least one affirms or concedes and one denies or doubts, or, for figures, gives another number.</summary>
    public required IReadOnlyList<Position> Positions { get; init; }

    /// <summary>Gets the identities of the entries that the proposition is about; empty when it is about none.</summary>
    public IReadOnlyList<string> Entries { get; init => field = value ?? []; } = [];

    /// <summary>Gets the place it is about; null when unknown.</summary>
    public EntryPlace? Place { get; init; }

    /// <summary>Gets the earliest day of publication of a position; null when no report is dated.</summary>
    public DateOnly? From { get; init; }

    /// <summary>Gets the latest day of publication of a position; null when no report is dated.</summary>
    public DateOnly? To { get; init; }

    /// <summary>Gets the probability that the positions are about one thing and opposed, from 0 to 1.</summary>
    public double Confidence { get; init; }

    /// <summary>Gets the outcome that a review gave it, in the reviewer's words; null while it is open.</summary>
    public string? Settled { get; init; }

    /// <summary>Gets the identities of the reviews of it, the earliest first.</summary>
    public IReadOnlyList<string> Reviews { get; init => field = value ?? []; } = [];
}
