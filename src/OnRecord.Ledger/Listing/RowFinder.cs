using Microsoft.EntityFrameworkCore;
using OnRecord.Ledger.Store;
using OnRecord.Ledger.Store.Rows;

namespace OnRecord.Ledger.Listing;

/// <summary>Finds what an identity, or the beginning of one, means.</summary>
internal static class RowFinder
{
    private const int ShortestPart = 4;
    private const int MostKeys = 100;

    /// <summary>Returns what is found as of a day, as JSON, in the order of the list.</summary>
    public static async Task<IReadOnlyList<string>> FindAsync(LedgerContext context, ListKind list, string id, int asOf, CancellationToken cancellation)
    {
        var exact = await HoldingAsync(context, [Marks.Alias(list, id)], asOf, cancellation);
        if (exact.Count > 0 || id.Length < ShortestPart)
        {
            return exact;
        }

        // No identity has a letter after z.
        string end = id + "~";
        var keys = await context.Lists.Where(row => row.List == list && string.Compare(row.Key, id) >= 0 && string.Compare(row.Key, end) < 0)
            .Select(static row => row.Key).Distinct().OrderBy(static key => key).Take(MostKeys).ToListAsync(cancellation);
        return await HoldingAsync(context, [.. keys.Select(key => Marks.Alias(list, key))], asOf, cancellation);
    }

    /// <summary>Returns the states that an identity went through, the earliest first.</summary>
    public static async Task<IReadOnlyList<(int Since, int Until, string Content)>> HistoryAsync(
        LedgerContext context, ListKind list, string id, CancellationToken cancellation)
    {
        long mark = Marks.Alias(list, id);
        var rows = await context.Lists.Where(row => context.Marks.Where(other => other.Mark == mark).Select(static other => other.RowId).Contains(row.Id))
            .Join(context.Documents, static row => row.Id, static document => document.RowId, static (row, document) => new { row.Since, row.Until, row.Key, document.Content })
            .OrderBy(static row => row.Since).ThenBy(static row => row.Key)
            .ToListAsync(cancellation);
        return [.. rows.Select(static row => (row.Since, row.Until, row.Content))];
    }

    private static async Task<IReadOnlyList<string>> HoldingAsync(LedgerContext context, long[] aliases, int asOf, CancellationToken cancellation) =>
        await context.Lists
            .Where(row => context.Marks.Where(mark => EF.Parameter(aliases).Contains(mark.Mark)).Select(static mark => mark.RowId).Contains(row.Id)
                && row.Since <= asOf && asOf < row.Until)
            .OrderBy(static row => row.Rank).ThenBy(static row => row.Key)
            .Join(context.Documents, static row => row.Id, static document => document.RowId, static (row, document) => new { row.Rank, row.Key, document.Content })
            .OrderBy(static row => row.Rank).ThenBy(static row => row.Key)
            .Select(static row => row.Content)
            .ToListAsync(cancellation);
}
