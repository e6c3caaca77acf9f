using OnRecord.Model;

namespace OnRecord.Ledger.Watches;

/// <summary>One match of a watch.</summary>
public sealed record Firing
{
    /// <summary>The most entries that a firing carries.</summary>
    public const int MostEntries = 20;

    /// <summary>Gets the identity: <c>w</c> and ten letters and digits made from the watch and what matched. The same match has the same one.</summary>
    public required string Id { get; init; }

    /// <summary>Gets the name of the watch.</summary>
    public required string Watch { get; init; }

    /// <summary>Gets when it was found, in UTC.</summary>
    public required DateTimeOffset At { get; init; }

    /// <summary>Gets how many entries matched; 1 where each entry fires.</summary>
    public required int Count { get; init; }

    /// <summary>Gets the first day of the window in which they were counted; null where each entry fires.</summary>
    public DateOnly? From { get; init; }

    /// <summary>Gets the first day after the window; null where each entry fires.</summary>
    public DateOnly? To { get; init; }

    /// <summary>Gets how many were to be expected in the window from the days before; null where no rise is asked for.</summary>
    public double? Expected { get; init; }

    /// <summary>Gets the entries that matched, the latest first, <see cref="MostEntries"/> at most.</summary>
    public IReadOnlyList<Entry> Entries { get; init => field = value ?? []; } = [];

    /// <summary>Gets where it has still to go; empty when it has arrived everywhere.</summary>
    public IReadOnlyList<WatchChannel> Pending { get; init => field = value ?? []; } = [];
}
