using Microsoft.EntityFrameworkCore;
using OnRecord.Ledger.Store;
using OnRecord.Ledger.Store.Rows;

namespace OnRecord.Ledger.Filing;

/// <summary>Lets what was taken out of earlier readings count for a shorter time, or not any more.</summary>
internal static class ReadingChange
{
    /// <summary>Applies the new days of stored readings to them and to all that was taken out of them.</summary>
    public static async Task ApplyAsync(Batch batch, List<(ReadingRow Row, int Since, int Until)> changed, CancellationToken cancellation)
    {
        if (changed.Count == 0)
        {
            return;
        }

        long[] all = [.. changed.Select(static one => one.Row.Id)];
        var items = await batch.Context.Items.Where(item => EF.Parameter(all).Contains(item.ReadingId))
            .Select(static item => new { item.Id, item.ReadingId, item.Kind, item.Component, item.Content }).ToListAsync(cancellation);
        batch.Dirty.UnionWith(items.Select(static item => item.Component));
        long[] ids = [.. items.Select(static item => item.Id)];
        batch.Dirty.UnionWith(await batch.Context.Items
            .Where(pledge => batch.Context.Links.Any(link => link.First == pledge.Id && link.Kind != LinkKind.Same && EF.Parameter(ids).Contains(link.Second)))
            .Select(static pledge => pledge.Component).ToListAsync(cancellation));

        object?[][] moved = [.. changed.Select(static one => new object?[] { one.Row.Id, one.Since, one.Until })];
        object?[][] gone = [.. changed.Where(static one => one.Since >= one.Until).Select(static one => new object?[] { one.Row.Id })];
        batch.Writer.Execute("update readings set since = @p1, until = @p2 where id = @p0", moved);
        batch.Writer.Execute("update items set since = @p1, until = @p2 where reading_id = @p0", moved);
        batch.Writer.Execute($"update lists set since = @p1, until = @p2 where owner = -@p0 and list = {(int)ListKind.Statements}", moved);

        var dead = gone.Select(static row => (long)row[0]!).ToHashSet();
        var deadItems = items.Where(item => dead.Contains(item.ReadingId)).ToList();
        batch.Writer.Execute(
            "delete from blocks where block = @p0 and item_id = @p1",
            deadItems.SelectMany(static item => ItemBlocks.Of(item.Kind, ItemJson.Parse(item.Kind, item.Content)).Stored.Select(block => new object?[] { block, item.Id })));
        batch.Writer.Execute("delete from links where first = @p0 or second = @p0", deadItems.Select(static item => new object?[] { item.Id }));
        batch.Writer.Execute("delete from items where reading_id = @p0", gone);
        long[] owners = [.. dead.Select(static id => -id)];
        ListWriter.Delete(batch, [.. (await ListWriter.RowsOfAsync(batch, owners, cancellation)).Select(static one => one.Row)]);
        await NameStep.ForgetAsync(batch, [.. changed.Where(static one => one.Row.Until == Days.Never && one.Until != Days.Never).Select(static one => one.Row.Id)], cancellation);
    }
}
