using OnRecord.Ledger.Store;

namespace OnRecord.Ledger.Listing;

/// <summary>Numbers that put a list in order: the latest day first, within a day an order that no filing changes.</summary>
internal static class Rank
{
    private const int Below = 40;
    private const int Ordinals = 12;

    /// <summary>Returns the rank of a thing of a day.</summary>
    public static long Of(DateOnly? day, string key) => FirstOf(day) | (StableHash.Of(key) & ((1L << Below) - 1));

    /// <summary>Returns the rank of a part of a report, so that the parts stay in the order of the text.</summary>
    public static long Of(DateOnly? day, string report, int ordinal) =>
        FirstOf(day) | ((StableHash.Of(report) & ((1L << (Below - Ordinals)) - 1)) << Ordinals) | (uint)Math.Min(ordinal, (1 << Ordinals) - 1);

    /// <summary>Returns the rank with which a day begins.</summary>
    public static long FirstOf(DateOnly? day) => (long)(Days.Present - (day?.DayNumber ?? Days.Unknown)) << Below;

    /// <summary>Returns the day of a rank; null for none.</summary>
    public static DateOnly? DayOf(long? rank) => rank is { } known ? Days.ToDay(Days.Present - (int)(known >> Below)) : null;
}
