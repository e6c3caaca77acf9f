using Microsoft.EntityFrameworkCore;
using OnRecord.Ledger.Store;
using OnRecord.Ledger.Store.Rows;

namespace OnRecord.Ledger.Filing;

/// <summary>Counts actors and places over the readings that count at present.</summary>
internal static class NameStep
{
    private const string Count = """
        insert into names (list, key, name, country, reports, acts, receives, says, content) values (@p0, @p1, '', null, @p2, @p3, @p4, @p5, '')
        on conflict (list, key) do update set reports = names.reports + excluded.reports, acts = names.acts + excluded.acts,
          receives = names.receives + excluded.receives, says = names.says + excluded.says
        """;

    private const string Describe = """
        update names set (name, country, content) = (
          select name, country, content from mentions where list = @p0 and key = @p1 order by day desc, report desc limit 1)
        where list = @p0 and key = @p1 and reports > 0
        """;

    private const string Drop = "delete from names where list = @p0 and key = @p1 and reports = 0";

    /// <summary>Counts what new readings name.</summary>
    public static void Add(Batch batch, IReadOnlyList<PreparedReading> readings)
    {
        PreparedReading[] present = [.. readings.Where(static reading => reading.Row.Until == Days.Never)];
        batch.Writer.Insert(
            "mentions",
            "list, key, day, report, reading_id, name, country, acts, receives, says, content",
            present.SelectMany(static reading => reading.Mentions.Select(mention => new object?[]
            {
                (int)mention.List, mention.Key, reading.Row.Day, reading.Row.Report, reading.Row.Id, mention.Name, mention.Country,
                mention.Acts, mention.Receives, mention.Says, mention.Content,
            })));
        Apply(batch, present.SelectMany(static reading => reading.Mentions)
            .Select(static mention => (mention.List, mention.Key, Reports: 1, mention.Acts, mention.Receives, mention.Says)));
    }

    /// <summary>Takes away what readings name that do not count any more.</summary>
    public static async Task ForgetAsync(Batch batch, IReadOnlyCollection<long> readings, CancellationToken cancellation)
    {
        long[] ids = [.. readings];
        var mentions = await batch.Context.Mentions.Where(mention => EF.Parameter(ids).Contains(mention.ReadingId)).ToListAsync(cancellation);
        batch.Writer.Execute("delete from mentions where reading_id = @p0", ids.Select(static id => new object?[] { id }));
        Apply(batch, mentions.Select(static mention => (mention.List, mention.Key, Reports: -1, -mention.Acts, -mention.Receives, -mention.Says)));
    }

    private static void Apply(Batch batch, IEnumerable<(ListKind List, string Key, int Reports, int Acts, int Receives, int Says)> changes)
    {
        object?[][] sums =
        [
            .. changes.GroupBy(static change => (change.List, change.Key)).Select(static group => new object?[]
            {
                (int)group.Key.List,
                group.Key.Key,
                group.Sum(static change => change.Reports),
                group.Sum(static change => change.Acts),
                group.Sum(static change => change.Receives),
                group.Sum(static change => change.Says),
            }),
        ];
        object?[][] keys = [.. sums.Select(static sum => new[] { sum[0], sum[1] })];
        batch.Writer.Execute(Count, sums);
        batch.Writer.Execute(Describe, keys);
        batch.Writer.Execute(Drop, keys);
    }
}
