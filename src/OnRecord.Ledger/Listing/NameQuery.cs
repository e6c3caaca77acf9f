using Microsoft.EntityFrameworkCore;
using OnRecord.Ledger.Queries;
using OnRecord.Ledger.Store;
using OnRecord.Ledger.Store.Rows;

namespace OnRecord.Ledger.Listing;

/// <summary>Questions about actors and places.</summary>
internal static class NameQuery
{
    /// <summary>Returns a page of actors or places, the most often named first.</summary>
    public static async Task<Page<T>> PageAsync<T>(
        LedgerContext context, ListKind list, NameFilter filter, PageRequest page, Func<NameRow, T> parse, CancellationToken cancellation)
    {
        var cursor = Cursor.Of(page, list);
        var rows = Named(context, list, filter.Name);
        if (filter.Country is { } country)
        {
            rows = rows.Where(row => row.Country == country);
        }

        if (cursor is not null)
        {
            long reports = cursor.Rank;
            string key = cursor.Key;
            rows = rows.Where(row => row.Reports <= reports && (row.Reports < reports || string.Compare(row.Key, key) > 0));
        }

        var found = await rows.OrderByDescending(static row => row.Reports).ThenBy(static row => row.Key).Take(page.Size + 1).ToListAsync(cancellation);
        var last = found.Count > page.Size ? found[page.Size - 1] : null;
        return new Page<T>([.. found.Take(page.Size).Select(parse)], last is null ? null : new Cursor(last.Reports, last.Key).Write(list));
    }

    /// <summary>Returns the identities that part of a name, or an identity, means.</summary>
    public static async Task<string[]> KeysAsync(LedgerContext context, ListKind list, string name, CancellationToken cancellation) =>
        [.. (await Named(context, list, name).Select(static row => row.Key).ToListAsync(cancellation)).Append(name).Distinct()];

    private static IQueryable<NameRow> Named(LedgerContext context, ListKind list, string? name)
    {
        var rows = context.Names.Where(row => row.List == list);
        if (string.IsNullOrWhiteSpace(name))
        {
            return rows;
        }

        string folded = WordFold.Line(name).Trim();
        return folded.Length == 0 ? rows.Where(row => row.Key == name) : rows.Where(row => row.Key == name || row.Name.Contains(folded));
    }
}
