using OnRecord.Model;

namespace OnRecord.Ledger.Queries;

/// <summary>Which commitments are wanted: those that meet every condition given.</summary>
public sealed record CommitmentFilter
{
    /// <summary>Gets the day as of which the record is asked; null for the present.</summary>
    public DateOnly? AsOf { get; init; }

    /// <summary>Gets words that must all stand in the commitment; null for any.</summary>
    public string? Text { get; init; }

    /// <summary>Gets part of the name of the party or its speaker; null for any.</summary>
    public string? Party { get; init; }

    /// <summary>Gets promises or threats only; null for both.</summary>
    public StatementAct? Act { get; init; }

    /// <summary>Gets the statuses wanted; empty for any.</summary>
    public IReadOnlyList<CommitmentStatus> Statuses { get; init => field = value ?? []; } = [];

    /// <summary>Gets the first day wanted: commitments made on or after it; null for any.</summary>
    public DateOnly? From { get; init; }

    /// <summary>Gets the first day no longer wanted; null for any.</summary>
    public DateOnly? To { get; init; }
}
