namespace OnRecord.Ledger.Watches;

/// <summary>How many entries within some days it takes to fire, and how far they must stand above what was usual before.</summary>
public sealed record WatchCount
{
    /// <summary>The longest window or baseline in days.</summary>
    public const int LongestDays = 3660;

    /// <summary>Gets the least number of entries in the window; at least 1.</summary>
    public required int Least { get; init; }

    /// <summary>Gets the window in days, that of the last entry included; from 1 to <see cref="LongestDays"/>.</summary>
    public required int Days { get; init; }

    /// <summary>
    /// Gets how many times the usual number it must be, more than 1: what the days of the baseline, just before the window, would have in
    /// as many days as the window; null where the least number alone decides.
    /// </summary>
    public double? Rise { get; init; }

    /// <summary>Gets the baseline in days; from 1 to <see cref="LongestDays"/>. Meant for a rise only.</summary>
    public int BaselineDays { get; init; } = 28;
}
