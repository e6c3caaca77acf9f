using OnRecord.Model;
using OnRecord.Model.Plover;

namespace OnRecord.Ledger.Queries;

/// <summary>Which entries are wanted: those that meet every condition given.</summary>
public sealed record EntryFilter
{
    /// <summary>Gets the day as of which the record is asked; null for the present. Only reports published by then count.</summary>
    public DateOnly? AsOf { get; init; }

    /// <summary>Gets words that must all stand in the entry's text, its parties' names or its place's; null for any.</summary>
    public string? Text { get; init; }

    /// <summary>Gets the PLOVER types wanted; empty for any.</summary>
    public IReadOnlyList<EventType> Types { get; init => field = value ?? []; } = [];

    /// <summary>Gets the ISO 3166-1 alpha-3 codes wanted, of the place or of a party; empty for any.</summary>
    public IReadOnlyList<string> Countries { get; init => field = value ?? []; } = [];

    /// <summary>Gets a party's identity or part of its name, in either role; null for any.</summary>
    public string? Party { get; init; }

    /// <summary>Gets part of the place's name, or its identity; null for any.</summary>
    public string? Place { get; init; }

    /// <summary>Gets the surroundings in which it must have happened; null for anywhere.</summary>
    public Circle? Near { get; init; }

    /// <summary>Gets the first day wanted: entries that may have happened on or after it; null for any.</summary>
    public DateOnly? From { get; init; }

    /// <summary>Gets the first day no longer wanted; null for any.</summary>
    public DateOnly? To { get; init; }

    /// <summary>Gets the standings wanted; empty for any.</summary>
    public IReadOnlyList<Standing> Standings { get; init => field = value ?? []; } = [];

    /// <summary>Gets the least number of independent sources; null for any.</summary>
    public int? MinSources { get; init; }

    /// <summary>Gets whether somebody must (or must not) have reviewed it; null for either.</summary>
    public bool? Reviewed { get; init; }

    /// <summary>Gets the identity of a report that must tell it; null for any.</summary>
    public string? Report { get; init; }
}
