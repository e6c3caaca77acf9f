using System.Collections.Immutable;
using OnRecord.Ledger.Items;

namespace OnRecord.Ledger.Entries;

/// <summary>Chooses the days on which a happening may have taken place.</summary>
internal static class DayTally
{
    /// <summary>
    /// Returns the days with most voices behind them, counting a wider stretch for the days in it; of equals the narrower, then the
    /// earlier. Nulls when no telling is dated.
    /// </summary>
    internal static (DateOnly? From, DateOnly? To) Of(ImmutableArray<Telling> ordered)
    {
        var named = ordered.Where(telling => telling is { From: not null, To: not null })
            .Select(telling => (From: telling.From!.Value, To: telling.To!.Value, telling.Report.Voice)).ToList();
        if (named.Count == 0)
        {
            return (null, null);
        }

        var best = named.Select(one => (one.From, one.To)).Distinct()
            .OrderByDescending(days => named.Where(other => other.From <= days.From && days.To <= other.To).Select(other => other.Voice).Distinct(StringComparer.Ordinal).Count())
            .ThenBy(days => days.To.DayNumber - days.From.DayNumber)
            .ThenBy(days => days.From)
            .First();
        return (best.From, best.To);
    }
}
