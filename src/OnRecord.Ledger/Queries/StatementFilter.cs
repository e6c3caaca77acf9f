using OnRecord.Model;

namespace OnRecord.Ledger.Queries;

/// <summary>Which statements are wanted: those that meet every condition given.</summary>
public sealed record StatementFilter
{
    /// <summary>Gets the day as of which the record is asked; null for the present.</summary>
    public DateOnly? AsOf { get; init; }

    /// <summary>Gets words that must all stand in the statement; null for any.</summary>
    public string? Text { get; init; }

    /// <summary>Gets a speaker's identity or part of the name; null for any.</summary>
    public string? Speaker { get; init; }

    /// <summary>Gets the acts wanted; empty for any.</summary>
    public IReadOnlyList<StatementAct> Acts { get; init => field = value ?? []; } = [];

    /// <summary>Gets the identity of the report; null for any.</summary>
    public string? Report { get; init; }

    /// <summary>Gets the first day of publication wanted; null for any.</summary>
    public DateOnly? From { get; init; }

    /// <summary>Gets the first day of publication no longer wanted; null for any.</summary>
    public DateOnly? To { get; init; }
}
