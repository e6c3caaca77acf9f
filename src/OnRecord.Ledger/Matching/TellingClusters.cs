using System.Collections.Immutable;
using OnRecord.Ledger.Items;
using OnRecord.Model;

namespace OnRecord.Ledger.Matching;

/// <summary>Sorts tellings into happenings by the judgements on pairs of them and by what people decided.</summary>
public static class TellingClusters
{
    /// <summary>
    /// Returns the happenings, each with its tellings in rising order of their keys, in rising order of their first keys. The result does
    /// not depend on the order of anything given. Reviews are followed one after the other, by time and identity: a merge makes one
    /// happening of the two that it points at, a split makes a happening of its own of the telling that it points at.
    /// </summary>
    /// <param name="tellings">The tellings, each once; what a merge points at must be among them to be merged.</param>
    /// <param name="pairs">The judgements; a pair without one is taken to have probability 0, and judgements on other tellings are passed over.</param>
    /// <param name="reviews">The reviews; those that point at other tellings are passed over.</param>
    public static IReadOnlyList<ImmutableArray<Telling>> Cluster(
        IReadOnlyList<Telling> tellings, IReadOnlyCollection<PairJudgement> pairs, IReadOnlyList<Review> reviews)
    {
        Telling[] sorted = [.. tellings.OrderBy(telling => telling.Key)];
        var indices = new Dictionary<ItemKey, int>(sorted.Length);
        for (int i = 0; i < sorted.Length; i++)
        {
            indices[sorted[i].Key] = i;
        }

        var linkage = new AverageLinkage(sorted.Length);
        foreach (var pair in pairs)
        {
            if (indices.TryGetValue(pair.First, out int first) && indices.TryGetValue(pair.Second, out int second))
            {
                linkage.Add(first, second, pair.Probability);
            }
        }

        int[] clusters = linkage.Run();
        Follow(reviews, sorted, clusters);
        return
        [
            .. Enumerable.Range(0, sorted.Length)
                .GroupBy(index => clusters[index], index => sorted[index])
                .Select(group => group.ToImmutableArray()),
        ];
    }

    private static void Follow(IReadOnlyList<Review> reviews, Telling[] sorted, int[] clusters)
    {
        int next = sorted.Length;
        foreach (var review in reviews
            .Where(review => review.Kind is ReviewKind.Merge or ReviewKind.Split)
            .OrderBy(review => review.When)
            .ThenBy(review => review.Id, StringComparer.Ordinal))
        {
            int[] meant = Meant(review.Target, sorted);
            if (review.Kind == ReviewKind.Split)
            {
                foreach (int telling in meant)
                {
                    clusters[telling] = next;
                }

                next++;
            }
            else if (review.Other is { } other && Meant(other, sorted) is { Length: > 0 } others && meant.Length > 0)
            {
                var joined = meant.Concat(others).Select(telling => clusters[telling]).ToHashSet();
                for (int i = 0; i < clusters.Length; i++)
                {
                    clusters[i] = joined.Contains(clusters[i]) ? next : clusters[i];
                }

                next++;
            }
        }
    }

    private static int[] Meant(ReviewTarget target, Telling[] sorted) =>
        [.. Enumerable.Range(0, sorted.Length).Where(index => sorted[index].Key.IsMeantBy(target))];
}
