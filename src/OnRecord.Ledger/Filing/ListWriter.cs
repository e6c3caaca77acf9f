using Microsoft.EntityFrameworkCore;
using OnRecord.Ledger.Listing;
using OnRecord.Ledger.Store.Rows;

namespace OnRecord.Ledger.Filing;

/// <summary>Writes what is listed: only what changed.</summary>
internal static class ListWriter
{
    private const int Chunk = 2000;

    /// <summary>Replaces what is listed of some owners by what is now derived; what stays the same is not touched.</summary>
    public static async Task ReplaceAsync(Batch batch, IReadOnlyCollection<long> owners, IReadOnlyCollection<Listed> derived, CancellationToken cancellation)
    {
        var stored = await RowsOfAsync(batch, owners, cancellation);
        var wanted = derived.GroupBy(static listed => listed.Row.Key).ToDictionary(static group => group.Key, static group => group.ToList());
        var gone = new List<ListRow>();
        foreach (var (row, content) in stored)
        {
            var same = wanted.GetValueOrDefault(row.Key);
            int at = same?.FindIndex(listed => listed.IsStored(row, content)) ?? -1;
            if (at >= 0)
            {
                same!.RemoveAt(at);
            }
            else
            {
                gone.Add(row);
            }
        }

        Delete(batch, gone);
        Insert(batch, wanted.Values.SelectMany(static group => group));
    }

    /// <summary>Adds rows.</summary>
    public static void Insert(Batch batch, IEnumerable<Listed> listed)
    {
        Listed[] all = [.. listed];
        foreach (var one in all)
        {
            one.Row.Id = batch.NextRow++;
        }

        batch.Writer.Insert(
            "lists",
            "id, list, key, owner, since, until, rank, code, state, day_from, day_to, sources, reviewed, x, y, z, words, names",
            all.Select(static one => one.Row).Select(static row => new object?[]
            {
                row.Id, (int)row.List, row.Key, row.Owner, row.Since, row.Until, row.Rank, row.Code, row.State, row.DayFrom, row.DayTo,
                row.Sources, row.Reviewed, row.X, row.Y, row.Z, row.Words, row.Names,
            }));
        batch.Writer.Insert("documents", "row_id, content", all.Select(static one => new object?[] { one.Row.Id, one.Content }));
        batch.Writer.Insert("marks", "mark, row_id", all.SelectMany(static one => one.Marks.Select(mark => new object?[] { mark, one.Row.Id })));
        if (!batch.IsServer)
        {
            batch.Writer.Insert("words", "rowid, line", all.Select(static one => new object?[] { one.Row.Id, one.Row.Words }));
        }
    }

    /// <summary>Deletes rows with all that belongs to them.</summary>
    public static void Delete(Batch batch, IReadOnlyCollection<ListRow> rows)
    {
        object?[][] ids = [.. rows.Select(static row => new object?[] { row.Id })];
        if (!batch.IsServer)
        {
            batch.Writer.Execute("delete from words where rowid = @p0", ids);
        }

        batch.Writer.Execute("delete from lists where id = @p0", ids);
    }

    /// <summary>Returns what is listed of some owners.</summary>
    public static async Task<List<(ListRow Row, string Content)>> RowsOfAsync(Batch batch, IReadOnlyCollection<long> owners, CancellationToken cancellation)
    {
        var rows = new List<(ListRow Row, string Content)>();
        foreach (long[] chunk in owners.Chunk(Chunk))
        {
            var found = await batch.Context.Lists.Where(row => EF.Parameter(chunk).Contains(row.Owner))
                .Join(batch.Context.Documents, static row => row.Id, static document => document.RowId, static (row, document) => new { row, document.Content })
                .ToListAsync(cancellation);
            rows.AddRange(found.Select(static one => (one.row, one.Content)));
        }

        return rows;
    }
}
