using OnRecord.Ledger.Commitments;
using OnRecord.Ledger.Disputes;
using OnRecord.Ledger.Items;
using OnRecord.Ledger.Matching;
using OnRecord.Ledger.Store.Rows;

namespace OnRecord.Ledger.Filing;

/// <summary>Judges pairs of items.</summary>
internal static class Linker
{
    /// <summary>The least probability that two tellings are of one happening with which they come into one component.</summary>
    public const double JoinFrom = AverageLinkage.JoinFrom;

    /// <summary>Returns the judgement about two items that can count on one day; null where there is nothing to keep.</summary>
    public static LinkRow? Judge(Item one, Item other)
    {
        if (one.Id == other.Id || !one.Meets(other))
        {
            return null;
        }

        var (first, second) = one.Id < other.Id ? (one, other) : (other, one);
        double weight = first.Kind == second.Kind ? SameWeight(first, second) : 0;
        return weight > 0 ? new LinkRow { First = first.Id, Second = second.Id, Kind = LinkKind.Same, Weight = weight } : null;
    }

    /// <summary>Returns what a telling says of a pledge; null where it bears on it not at all.</summary>
    public static LinkRow? Bear(Item pledge, Item telling) =>
        pledge.Meets(telling) && CommitmentTracker.BearingOf(pledge.Pledge, telling.Telling) is var (bearing, confidence)
            ? new LinkRow
            {
                First = pledge.Id,
                Second = telling.Id,
                Kind = bearing == Model.Bearing.For ? LinkKind.For : LinkKind.Against,
                Weight = confidence,
            }
            : null;

    /// <summary>Checks whether a link puts its two items into one component.</summary>
    public static bool Joins(LinkRow link) => link.Kind == LinkKind.Same && link.Weight >= JoinFrom;

    private static double SameWeight(Item first, Item second)
    {
        switch (first.Kind)
        {
            case ItemKind.Telling:
                double probability = PairScorer.Probability(first.Telling, second.Telling);
                return probability >= PairScorer.KeepFrom ? probability : 0;
            case ItemKind.Pledge:
                return CommitmentTracker.AreSame(first.Pledge, second.Pledge) ? 1 : 0;
            default:
                return IsAnswer(first.Claim, second.Claim) || DisputeFinder.AreRelated(first.Claim, second.Claim) ? 1 : 0;
        }
    }

    private static bool IsAnswer(Claim first, Claim second) =>
        first.Key.Report == second.Key.Report && (first.Answers.Contains(second.Key) || second.Answers.Contains(first.Key));
}
