using Microsoft.EntityFrameworkCore;
using OnRecord.Ledger.Filing;
using OnRecord.Ledger.Queries;
using OnRecord.Ledger.Store;
using OnRecord.Ledger.Store.Rows;
using OnRecord.Model;

namespace OnRecord.Ledger.Listing;

/// <summary>Lists reviews.</summary>
internal static class ReviewQuery
{
    /// <summary>Returns a page of reviews, the latest first.</summary>
    public static async Task<Page<Review>> PageAsync(LedgerContext context, Cursor? cursor, int size, CancellationToken cancellation)
    {
        var rows = context.Reviews.AsQueryable();
        if (cursor is not null)
        {
            long moment = cursor.Rank;
            string key = cursor.Key;
            rows = rows.Where(row => row.Moment <= moment && (row.Moment < moment || string.Compare(row.Id, key) < 0));
        }

        var found = await rows.OrderByDescending(static row => row.Moment).ThenByDescending(static row => row.Id).Take(size + 1).ToListAsync(cancellation);
        var last = found.Count > size ? found[size - 1] : null;
        return new Page<Review>(
            [.. found.Take(size).Select(static row => ReviewJson.Read(row.Content))],
            last is null ? null : new Cursor(last.Moment, last.Id).Write(ListKind.Reviews));
    }
}
