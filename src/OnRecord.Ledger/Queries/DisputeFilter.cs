using OnRecord.Model;

namespace OnRecord.Ledger.Queries;

/// <summary>Which disputes are wanted: those that meet every condition given.</summary>
public sealed record DisputeFilter
{
    /// <summary>Gets the day as of which the record is asked; null for the present.</summary>
    public DateOnly? AsOf { get; init; }

    /// <summary>Gets words that must all stand in the proposition or a position; null for any.</summary>
    public string? Text { get; init; }

    /// <summary>Gets part of the name of a speaker; null for any.</summary>
    public string? Speaker { get; init; }

    /// <summary>Gets the kinds wanted; empty for any.</summary>
    public IReadOnlyList<DisputeKind> Kinds { get; init => field = value ?? []; } = [];

    /// <summary>Gets whether a review must (or must not) have settled it; null for either.</summary>
    public bool? Settled { get; init; }

    /// <summary>Gets the identity of an entry it must be about; null for any.</summary>
    public string? Entry { get; init; }

    /// <summary>Gets the first day of publication wanted: disputes with a position on or after it; null for any.</summary>
    public DateOnly? From { get; init; }

    /// <summary>Gets the first day of publication no longer wanted; null for any.</summary>
    public DateOnly? To { get; init; }
}
