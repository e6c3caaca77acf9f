using OnRecord.Ledger.Items;
using OnRecord.Model;

namespace OnRecord.Ledger.Disputes;

/// <summary>
/// Finds the reviews of disputes and commitments. A review of an event inside a statement does not mean the statement, so the words
/// pointed at must be about the same, not merely overlap.
/// </summary>
internal static class TargetMatch
{
    private const double Least = 0.5;

    /// <summary>Returns the reviews that point at one of the keys, the earliest first.</summary>
    internal static IReadOnlyList<Review> Meant(IReadOnlyList<ItemKey> keys, IReadOnlyList<Review> reviews) =>
        [.. reviews.Where(review => keys.Any(key => Means(review.Target, key)))
            .DistinctBy(review => review.Id, StringComparer.Ordinal)
            .OrderBy(review => review.When).ThenBy(review => review.Id, StringComparer.Ordinal)];

    private static bool Means(ReviewTarget target, ItemKey key)
    {
        double common = Math.Min(target.End, key.End) - Math.Max(target.Start, key.Start);
        double all = Math.Max(target.End, key.End) - Math.Min(target.Start, key.Start);
        return key.Report == target.Report && common > 0 && common / all >= Least;
    }
}
