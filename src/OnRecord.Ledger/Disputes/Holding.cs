using System.Globalization;
using OnRecord.Ledger.Identities;
using OnRecord.Ledger.Items;
using OnRecord.Model;

namespace OnRecord.Ledger.Disputes;

/// <summary>A position with the words it stands on and how sure it is.</summary>
/// <param name="Key">The words: a statement's content, or an event's trigger.</param>
/// <param name="Position">The position.</param>
/// <param name="Confidence">The probability that the words take it, from 0 to 1.</param>
internal sealed record Holding(ItemKey Key, Position Position, double Confidence)
{
    /// <summary>Gets whether it says that the proposition is so.</summary>
    internal bool IsFor => Position.Stance is Stance.Affirms or Stance.Concedes;

    /// <summary>Returns holdings in the order of the record, each once.</summary>
    internal static List<Holding> InOrder(IEnumerable<Holding> holdings) =>
        [.. holdings.DistinctBy(holding => (holding.Key, holding.Position.Stance))
            .OrderBy(holding => holding.Position.Published ?? Knowledge.Present).ThenBy(holding => holding.Key).ThenBy(holding => holding.Position.Stance)];

    /// <summary>Returns the dispute that holdings make.</summary>
    /// <param name="kind">What makes it disputed.</param>
    /// <param name="holdings">The holdings in the order of the record; at least two.</param>
    /// <param name="reviews">Reviews; those that point at other words are passed over.</param>
    /// <param name="confidence">The probability that they are about one thing and opposed.</param>
    internal static Dispute ToDispute(DisputeKind kind, List<Holding> holdings, IReadOnlyList<Review> reviews, double confidence)
    {
        var meant = TargetMatch.Meant([.. holdings.Select(holding => holding.Key)], reviews);
        var days = holdings.Select(holding => holding.Position.Published).OfType<DateOnly>().ToList();
        var first = holdings[0].Key;
        var clearest = holdings.Where(holding => holding.IsFor).OrderByDescending(holding => holding.Confidence).FirstOrDefault() ?? holdings[0];
        return new Dispute
        {
            Id = RecordId.Of('d', first.Report, first.Start.ToString(CultureInfo.InvariantCulture), kind == DisputeKind.Figure ? nameof(DisputeKind.Figure) : string.Empty),
            Kind = kind,
            Proposition = clearest.Position.Text,
            Positions = [.. holdings.Select(holding => holding.Position)],
            From = days.Count == 0 ? null : days.Min(),
            To = days.Count == 0 ? null : days.Max(),
            Confidence = Math.Round(confidence, 4),
            Settled = meant.LastOrDefault(review => review.Kind == ReviewKind.Settle)?.Value,
            Reviews = [.. meant.Select(review => review.Id)],
        };
    }

    /// <summary>Checks whether a person decided that this is no dispute; a later acceptance takes that back.</summary>
    internal static bool IsRejected(List<Holding> holdings, IReadOnlyList<Review> reviews) =>
        TargetMatch.Meant([.. holdings.Select(holding => holding.Key)], reviews)
            .LastOrDefault(review => review.Kind is ReviewKind.Accept or ReviewKind.Reject)?.Kind == ReviewKind.Reject;
}
