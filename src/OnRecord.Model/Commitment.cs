namespace OnRecord.Model;

/// <summary>A promise or a threat, followed until it is settled.</summary>
public sealed record Commitment
{
    /// <summary>Gets the identity in the ledger: <c>c</c> and ten letters and digits made from the first statement that makes it.</summary>
    public required string Id { get; init; }

    /// <summary>Gets the name of the party that committed itself.</summary>
    public required string Party { get; init; }

    /// <summary>Gets the name of the person who spoke for the party; null when the party itself did, or none is named.</summary>
    public string? Speaker { get; init; }

    /// <summary>Gets whether it is a promise or a threat.</summary>
    public required StatementAct Act { get; init; }

    /// <summary>Gets the names of the beneficiaries of the promise or the targets of the threat; empty when unknown.</summary>
    public IReadOnlyList<string> Toward { get; init => field = value ?? []; } = [];

    /// <summary>Gets what was promised or threatened, in the report's words.</summary>
    public required string Text { get; init; }

    /// <summary>Gets the condition, in the report's words; null when there is none.</summary>
    public string? Condition { get; init; }

    /// <summary>Gets the first day after the time within which it is to be done; null when none is given.</summary>
    public DateOnly? Due { get; init; }

    /// <summary>Gets how far it has come.</summary>
    public required CommitmentStatus Status { get; init; }

    /// <summary>Gets why it has this status, a reason each, for people.</summary>
    public IReadOnlyList<string> StatusReasons { get; init => field = value ?? []; } = [];

    /// <summary>Gets the statement that first made it.</summary>
    public required CommitmentStatement Made { get; init; }

    /// <summary>Gets the statements that repeat it, the earliest first.</summary>
    public IReadOnlyList<CommitmentStatement> Repeated { get; init => field = value ?? []; } = [];

    /// <summary>Gets the day on which it was made: when it was said, else the day of publication; null when neither is known.</summary>
    public DateOnly? On { get; init; }

    /// <summary>Gets the later events that bear on it, the earliest first.</summary>
    public IReadOnlyList<Evidence> Evidence { get; init => field = value ?? []; } = [];

    /// <summary>Gets the probability that the status is right, from 0 to 1.</summary>
    public double Confidence { get; init; }

    /// <summary>Gets the identities of the reviews of it, the earliest first.</summary>
    public IReadOnlyList<string> Reviews { get; init => field = value ?? []; } = [];
}
