using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;
using OnRecord.Ledger.Queries;
using OnRecord.Ledger.Store;
using OnRecord.Ledger.Store.Rows;

namespace OnRecord.Ledger.Listing;

/// <summary>
/// A question to a list. Where a condition leaves few rows, these are looked up and put in order; else the list is walked in its order
/// until the page is full. Either way the time does not grow with the ledger.
/// </summary>
internal sealed class ListQuery(LedgerContext context, ListKind list, int asOf)
{
    // So many rows are looked up and ordered within a few hundredths of a second.
    private const int Few = 20_000;

    private readonly List<Choice> _choices = [];
    private readonly List<Expression<Func<ListRow, bool>>> _tests = [];

    /// <summary>Wants a condition to be met that has no index.</summary>
    public ListQuery Where(Expression<Func<ListRow, bool>> test)
    {
        _tests.Add(test);
        return this;
    }

    /// <summary>Wants one of some marks; nothing is asked where none is given.</summary>
    public ListQuery Marked(IReadOnlyCollection<long> marks)
    {
        if (marks.Count == 1)
        {
            long mark = marks.First();
            _choices.Add(new Choice(
                context.Marks.Where(row => row.Mark == mark).Select(static row => row.RowId),
                row => context.Marks.Any(other => other.Mark == mark && other.RowId == row.Id)));
        }
        else if (marks.Count > 1)
        {
            long[] all = [.. marks];
            _choices.Add(new Choice(
                context.Marks.Where(row => EF.Parameter(all).Contains(row.Mark)).Select(static row => row.RowId).Distinct(),
                // Not by the marks' own order: a row has a dozen marks, of which one is looked for among many.
                row => context.Marks.Any(other => EF.Parameter(all).Contains(other.Mark | 0L) && other.RowId == row.Id)));
        }

        return this;
    }

    /// <summary>Wants all words of a text.</summary>
    public ListQuery Worded(string? text)
    {
        string[] words = text is null ? [] : [.. WordFold.Words(text).Distinct()];
        if (words.Length == 0)
        {
            return this;
        }

        foreach (string word in words)
        {
            string part = $" {word} ";
            _tests.Add(row => row.Words.Contains(part));
        }

        _choices.Add(new Choice(WordSearch.Find(context, words), Test: null));
        return this;
    }

    /// <summary>Returns the rank of the first thing of the whole list; null where the list is empty.</summary>
    public Task<long?> FirstRankAsync(CancellationToken cancellation) =>
        context.Lists.Where(row => row.List == list).OrderBy(static row => row.Rank).Select(static row => (long?)row.Rank).FirstOrDefaultAsync(cancellation);

    /// <summary>Returns a page.</summary>
    public async Task<Page<T>> PageAsync<T>(PageRequest page, Func<string, T> parse, CancellationToken cancellation)
    {
        var cursor = Cursor.Of(page, list);
        var rows = await RowsAsync(cancellation);
        if (cursor is not null)
        {
            long rank = cursor.Rank;
            string key = cursor.Key;
            rows = rows.Where(row => row.Rank >= rank && (row.Rank > rank || string.Compare(row.Key, key) > 0));
        }

        var found = await rows.OrderBy(static row => row.Rank).ThenBy(static row => row.Key).Take(page.Size + 1)
            .Join(context.Documents, static row => row.Id, static document => document.RowId, static (row, document) => new { row.Rank, row.Key, document.Content })
            .OrderBy(static row => row.Rank).ThenBy(static row => row.Key)
            .ToListAsync(cancellation);
        bool more = found.Count > page.Size;
        var last = more ? found[page.Size - 1] : null;
        return new Page<T>([.. found.Take(page.Size).Select(one => parse(one.Content))], last is null ? null : new Cursor(last.Rank, last.Key).Write(list));
    }

    private async Task<IQueryable<ListRow>> RowsAsync(CancellationToken cancellation)
    {
        Choice? best = null;
        int least = Few + 1;
        foreach (var choice in _choices)
        {
            int count = await choice.Ids.Take(least).CountAsync(cancellation);
            if (count < least)
            {
                (best, least) = (choice, count);
            }
        }

        var rows = best is null
            ? context.Lists.Where(row => row.List == list)
            // Not by the list's order, which SQLite would walk instead of looking up the few.
            : context.Lists.Where(row => best.Ids.Contains(row.Id) && ((int)row.List | 0) == (int)list);
        rows = rows.Where(row => row.Since <= asOf && asOf < row.Until);
        foreach (var test in _tests.Concat(_choices.Where(choice => choice != best).Select(static choice => choice.Test).OfType<Expression<Func<ListRow, bool>>>()))
        {
            rows = rows.Where(test);
        }

        return rows;
    }

    /// <summary>A condition with an index.</summary>
    /// <param name="Ids">The numbers of the rows that meet it.</param>
    /// <param name="Test">The test of one row; null where it is among the tests already.</param>
    private sealed record Choice(IQueryable<long> Ids, Expression<Func<ListRow, bool>>? Test);
}
