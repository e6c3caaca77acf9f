using OnRecord.Ledger.Items;
using OnRecord.Model;

namespace OnRecord.Ledger.Disputes;

/// <summary>
/// Finds disputes: in the tellings of one happening, and among claims that no event carries. The order in which they are given does not matter.
/// </summary>
public static class DisputeFinder
{
    /// <summary>Returns the disputes over a happening: whether it took place, and how many of what.</summary>
    /// <param name="entry">The entry.</param>
    /// <param name="tellings">Its tellings.</param>
    /// <param name="reviews">Reviews; those that point at other words are passed over.</param>
    public static IReadOnlyList<Dispute> OfEntry(Entry entry, IReadOnlyList<Telling> tellings, IReadOnlyList<Review> reviews)
    {
        ArgumentNullException.ThrowIfNull(entry);
        ArgumentNullException.ThrowIfNull(tellings);
        ArgumentNullException.ThrowIfNull(reviews);
        return EntryDisputes.Find(entry, tellings, reviews);
    }

    /// <summary>Returns the disputes among claims: at most one, in which each stands for or against the proposition, or gives another figure.</summary>
    /// <param name="component">Claims that are all related, directly or through others.</param>
    /// <param name="reviews">Reviews; those that point at other words are passed over.</param>
    public static IReadOnlyList<Dispute> OfClaims(IReadOnlyList<Claim> component, IReadOnlyList<Review> reviews)
    {
        ArgumentNullException.ThrowIfNull(component);
        ArgumentNullException.ThrowIfNull(reviews);
        return ClaimDisputes.Find(component, reviews);
    }

    /// <summary>Checks whether two claims are about one proposition. Symmetric.</summary>
    /// <param name="first">A claim.</param>
    /// <param name="second">Another claim.</param>
    public static bool AreRelated(Claim first, Claim second)
    {
        ArgumentNullException.ThrowIfNull(first);
        ArgumentNullException.ThrowIfNull(second);
        return ClaimRelation.Holds(first, second);
    }

    /// <summary>Returns the keys under which a claim is looked up: related claims share at least one, claims that share none are not compared.</summary>
    /// <param name="claim">The claim.</param>
    public static IReadOnlyList<string> BlocksOf(Claim claim)
    {
        ArgumentNullException.ThrowIfNull(claim);
        return ["report:" + claim.Key.Report, .. WordHashes.Keys(claim.Words).Select(key => "words:" + key)];
    }
}
