using Microsoft.EntityFrameworkCore;
using OnRecord.Ledger.Store.Rows;

namespace OnRecord.Ledger.Filing;

/// <summary>Compares the items of a batch with each other and with those filed before, and keeps what is judged.</summary>
internal static class LinkStep
{
    private const int Chunk = 2000;

    /// <summary>Finds and stores the links of the new items; the components they touch become dirty.</summary>
    public static async Task RunAsync(Batch batch, IReadOnlyList<(Item Item, ItemBlocks Blocks)> added, CancellationToken cancellation)
    {
        var partners = await PartnersAsync(batch, added, cancellation);
        var items = added.Select(static one => one.Item).ToDictionary(static item => item.Id);
        long[] wanted = [.. partners.SelectMany(static one => one.Value).Where(id => !items.ContainsKey(id)).Distinct()];
        foreach (var item in await batch.Loader.ByIdAsync(wanted, cancellation))
        {
            items.Add(item.Id, item);
        }

        var links = new List<LinkRow>();
        foreach (var (id, others) in partners)
        {
            foreach (long other in others)
            {
                if (items.TryGetValue(other, out var partner) && Judge(items[id], partner) is { } link)
                {
                    links.Add(link);
                    Touch(batch, items, link);
                }
            }
        }

        batch.Writer.Insert(
            "links",
            "first, second, kind, weight",
            links.Select(static link => new object?[] { link.First, link.Second, (int)link.Kind, link.Weight }));
    }

    private static LinkRow? Judge(Item one, Item other) => (one.Kind, other.Kind) switch
    {
        (ItemKind.Pledge, ItemKind.Telling) => Linker.Bear(one, other),
        (ItemKind.Telling, ItemKind.Pledge) => Linker.Bear(other, one),
        _ => Linker.Judge(one, other),
    };

    private static void Touch(Batch batch, Dictionary<long, Item> items, LinkRow link)
    {
        if (link.Kind != LinkKind.Same)
        {
            batch.Dirty.Add(items[link.First].Component);
        }
        else if (Linker.Joins(link))
        {
            batch.Dirty.Add(items[link.First].Component);
            batch.Dirty.Add(items[link.Second].Component);
        }
    }

    /// <summary>Returns for each new item those it shares a block with, each pair once.</summary>
    private static async Task<Dictionary<long, HashSet<long>>> PartnersAsync(
        Batch batch, IReadOnlyList<(Item Item, ItemBlocks Blocks)> added, CancellationToken cancellation)
    {
        var members = new Dictionary<long, List<long>>();
        void Join(long block, long id) => (members.TryGetValue(block, out var ids) ? ids : members[block] = []).Add(id);
        foreach (var (item, blocks) in added)
        {
            foreach (long block in blocks.Stored)
            {
                Join(block, item.Id);
            }
        }

        long firstNew = added.Count == 0 ? long.MaxValue : added[0].Item.Id;
        foreach (long[] chunk in added.SelectMany(static one => one.Blocks.Sought).Distinct().Chunk(Chunk))
        {
            foreach (var row in await batch.Context.Blocks.Where(row => EF.Parameter(chunk).Contains(row.Block) && row.ItemId < firstNew)
                .ToListAsync(cancellation))
            {
                Join(row.Block, row.ItemId);
            }
        }

        var partners = new Dictionary<long, HashSet<long>>();
        foreach (var (item, blocks) in added)
        {
            var others = partners[item.Id] = [];
            foreach (long block in blocks.Sought)
            {
                // Of two new ones, the later is compared with the earlier.
                others.UnionWith((members.GetValueOrDefault(block) ?? []).Where(id => id < item.Id));
            }
        }

        return partners;
    }
}
