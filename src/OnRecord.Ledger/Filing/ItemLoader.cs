using Microsoft.EntityFrameworkCore;
using OnRecord.Ledger.Store;
using OnRecord.Ledger.Store.Rows;

namespace OnRecord.Ledger.Filing;

/// <summary>Loads items, from the cache where it has them.</summary>
internal sealed class ItemLoader(LedgerContext context, ItemCache cache)
{
    private const int Chunk = 2000;

    /// <summary>Returns the items with these numbers, those that are gone left out.</summary>
    public async Task<List<Item>> ByIdAsync(IReadOnlyCollection<long> ids, CancellationToken cancellation)
    {
        var found = new List<Item>(ids.Count);
        foreach (long[] chunk in ids.Chunk(Chunk))
        {
            found.AddRange(await FillAsync(context.Items.Where(item => EF.Parameter(chunk).Contains(item.Id)), cancellation));
        }

        return found;
    }

    /// <summary>Returns all items of these components.</summary>
    public async Task<List<Item>> OfComponentsAsync(IReadOnlyCollection<long> components, CancellationToken cancellation)
    {
        var found = new List<Item>();
        foreach (long[] chunk in components.Chunk(Chunk))
        {
            found.AddRange(await FillAsync(context.Items.Where(item => EF.Parameter(chunk).Contains(item.Component)), cancellation));
        }

        return found;
    }

    /// <summary>Returns all items of these reports that count on some day.</summary>
    public Task<List<Item>> OfReportsAsync(IReadOnlyCollection<string> reports, CancellationToken cancellation)
    {
        string[] wanted = [.. reports];
        return FillAsync(
            context.Items.Where(item => context.Readings.Any(reading => reading.Id == item.ReadingId && EF.Parameter(wanted).Contains(reading.Report))),
            cancellation);
    }

    private async Task<List<Item>> FillAsync(IQueryable<ItemRow> query, CancellationToken cancellation)
    {
        var rows = await query
            .Select(static item => new { item.Id, item.Kind, item.ReadingId, item.Since, item.Until, item.Component })
            .ToListAsync(cancellation);
        var values = new Dictionary<long, object>(rows.Count);
        foreach (var row in rows)
        {
            if (cache.Find(row.Id, row.ReadingId) is { } value)
            {
                values[row.Id] = value;
            }
        }

        long[] missing = [.. rows.Select(static row => row.Id).Where(id => !values.ContainsKey(id))];
        foreach (long[] chunk in missing.Chunk(Chunk))
        {
            foreach (var row in await context.Items.Where(item => EF.Parameter(chunk).Contains(item.Id))
                .Select(static item => new { item.Id, item.Kind, item.ReadingId, item.Content }).ToListAsync(cancellation))
            {
                object value = ItemJson.Parse(row.Kind, row.Content);
                values[row.Id] = value;
                cache.Keep(row.Id, row.ReadingId, value);
            }
        }

        return
        [
            .. rows.Select(row => new Item
            {
                Id = row.Id,
                Kind = row.Kind,
                ReadingId = row.ReadingId,
                Since = row.Since,
                Until = row.Until,
                Component = row.Component,
                Value = values[row.Id],
            }),
        ];
    }
}
