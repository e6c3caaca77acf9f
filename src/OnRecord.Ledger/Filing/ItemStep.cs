
namespace OnRecord.Ledger.Filing;

/// <summary>Files the items and the statements of new readings.</summary>
internal static class ItemStep
{
    /// <summary>Files them and returns the items with their blocks, in rising order of their numbers.</summary>
    public static List<(Item Item, ItemBlocks Blocks)> Run(Batch batch, IReadOnlyList<PreparedReading> readings)
    {
        var added = new List<(Item Item, ItemBlocks Blocks)>();
        var rows = new List<object?[]>();
        foreach (var reading in readings)
        {
            foreach (var prepared in reading.Items)
            {
                long id = batch.NextItem++;
                added.Add((new Item
                {
                    Id = id,
                    Kind = prepared.Kind,
                    ReadingId = reading.Row.Id,
                    Since = reading.Row.Since,
                    Until = reading.Row.Until,
                    Component = id,
                    Value = prepared.Value,
                }, prepared.Blocks));
                rows.Add([id, (int)prepared.Kind, reading.Row.Id, reading.Row.Since, reading.Row.Until, id, prepared.Due, prepared.Content]);
                batch.Cache.Keep(id, reading.Row.Id, prepared.Value);
                batch.Dirty.Add(id);
            }

            foreach (var statement in reading.Statements)
            {
                (statement.Row.Owner, statement.Row.Since, statement.Row.Until) = (-reading.Row.Id, reading.Row.Since, reading.Row.Until);
            }
        }

        batch.Writer.Insert("items", "id, kind, reading_id, since, until, component, due, content", rows);
        batch.Writer.Insert("blocks", "block, item_id", added.SelectMany(static one => one.Blocks.Stored.Select(block => new object?[] { block, one.Item.Id })));
        ListWriter.Insert(batch, readings.SelectMany(static reading => reading.Statements));
        return added;
    }
}
