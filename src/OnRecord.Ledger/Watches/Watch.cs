using OnRecord.Ledger.Queries;

namespace OnRecord.Ledger.Watches;

/// <summary>A saved question that the ledger answers by itself, once for each new match.</summary>
public sealed record Watch
{
    /// <summary>The most characters of a name.</summary>
    public const int LongestName = 100;

    /// <summary>Gets the name; from 1 to <see cref="LongestName"/> characters, unique in a ledger.</summary>
    public required string Name { get; init; }

    /// <summary>Gets which entries are meant. Its day is left open: a watch looks at the present.</summary>
    public required EntryFilter Question { get; init; }

    /// <summary>Gets how many of them, or what rise, it takes to fire; null where each entry fires.</summary>
    public WatchCount? Count { get; init; }

    /// <summary>Gets where firings go besides the terminal.</summary>
    public IReadOnlyList<WatchChannel> Channels { get; init => field = value ?? []; } = [];

    /// <summary>Gets when it was made, in UTC.</summary>
    public required DateTimeOffset Made { get; init; }
}
