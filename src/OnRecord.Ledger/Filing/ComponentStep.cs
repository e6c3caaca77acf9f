using Microsoft.EntityFrameworkCore;
using OnRecord.Ledger.Listing;
using OnRecord.Ledger.Store.Rows;

namespace OnRecord.Ledger.Filing;

/// <summary>Derives anew what is listed of the components that something happened to.</summary>
internal static class ComponentStep
{
    private const int Chunk = 2000;

    /// <summary>Puts the items of the dirty components into components, derives from each what is listed, and writes what changed.</summary>
    public static async Task RunAsync(Batch batch, CancellationToken cancellation)
    {
        await MergeAsync(batch, cancellation);
        var items = await batch.Loader.OfComponentsAsync(batch.Dirty, cancellation);
        var links = await LinksAsync(batch, items, cancellation);
        var owners = new HashSet<long>(batch.Dirty);
        var components = await GatherAsync(batch, items, links, cancellation);
        owners.UnionWith(components.Select(static component => component.Id));
        var voices = await Voices.LoadAsync(batch, items.Select(static item => item.ReadingId), cancellation);
        var derived = new List<Listed>();
        foreach (var component in components)
        {
            cancellation.ThrowIfCancellationRequested();
            derived.AddRange(component.Kind switch
            {
                ItemKind.Telling => TellingDerivation.Derive(component, voices),
                ItemKind.Pledge => PledgeDerivation.Derive(component, batch.Latest),
                _ => ClaimDerivation.Derive(component),
            });
        }

        await ListWriter.ReplaceAsync(batch, owners, derived, cancellation);
        batch.Dirty.Clear();
    }

    /// <summary>Makes dirty what reviews merge with something dirty.</summary>
    private static async Task MergeAsync(Batch batch, CancellationToken cancellation)
    {
        if (batch.Merges.Count == 0)
        {
            return;
        }

        var reports = batch.Touched.SelectMany(report => batch.Reviews[report])
            .Where(static review => review.Other is not null)
            .SelectMany(static review => new[] { review.Target.Report, review.Other!.Report })
            .ToHashSet();
        var items = await batch.Loader.OfReportsAsync(reports, cancellation);
        batch.Dirty.UnionWith(items.Where(item => batch.Merges.Any(review => item.Key.IsMeantBy(review.Target) || item.Key.IsMeantBy(review.Other!)))
            .Select(static item => item.Component));
    }

    private static async Task<List<LinkRow>> LinksAsync(Batch batch, List<Item> items, CancellationToken cancellation)
    {
        var links = new List<LinkRow>();
        foreach (long[] chunk in items.Select(static item => item.Id).Chunk(Chunk))
        {
            links.AddRange(await batch.Context.Links.Where(link => EF.Parameter(chunk).Contains(link.First)).ToListAsync(cancellation));
        }

        return links;
    }

    private static async Task<List<Component>> GatherAsync(Batch batch, List<Item> items, List<LinkRow> links, CancellationToken cancellation)
    {
        var groups = new Groups();
        items.ForEach(item => groups.Add(item.Id));
        foreach (var link in links.Where(Linker.Joins))
        {
            groups.Join(link.First, link.Second);
        }

        JoinMerged(batch, items, groups);
        var changed = new List<object?[]>();
        foreach (var item in items)
        {
            long component = groups.Find(item.Id);
            if (component != item.Component)
            {
                changed.Add([item.Id, component]);
                item.Component = component;
            }
        }

        batch.Writer.Execute("update items set component = @p1 where id = @p0", changed);
        var same = links.Where(link => link.Kind == LinkKind.Same && groups.Contains(link.Second) && groups.Find(link.First) == groups.Find(link.Second))
            .ToLookup(link => groups.Find(link.First));
        var bearing = links.Where(static link => link.Kind != LinkKind.Same).ToList();
        var tellings = (await batch.Loader.ByIdAsync([.. bearing.Select(static link => link.Second).Distinct()], cancellation))
            .ToDictionary(static telling => telling.Id);
        var evidence = bearing.Where(link => tellings.ContainsKey(link.Second)).ToLookup(link => groups.Find(link.First));
        return
        [
            .. items.GroupBy(static item => item.Component).OrderBy(static group => group.Key).Select(group => new Component
            {
                Id = group.Key,
                Kind = group.First().Kind,
                Items = [.. group.OrderBy(static item => item.Key)],
                Links = [.. same[group.Key]],
                Evidence = [.. evidence[group.Key].Select(link => (link, tellings[link.Second]))],
                Reviews = batch.ReviewsOf(group.Select(static item => item.Key.Report).Distinct()),
            }),
        ];
    }

    private static void JoinMerged(Batch batch, List<Item> items, Groups groups)
    {
        if (batch.Merges.Count == 0)
        {
            return;
        }

        foreach (var review in batch.Merges)
        {
            Item[] meant = [.. items.Where(item => item.Kind == ItemKind.Telling && item.Key.IsMeantBy(review.Target))];
            Item[] others = [.. items.Where(item => item.Kind == ItemKind.Telling && item.Key.IsMeantBy(review.Other!))];
            if (meant.Length > 0 && others.Length > 0)
            {
                foreach (var item in meant.Concat(others))
                {
                    groups.Join(meant[0].Id, item.Id);
                }
            }
        }
    }
}
