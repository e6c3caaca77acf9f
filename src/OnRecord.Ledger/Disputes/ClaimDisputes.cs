using OnRecord.Ledger.Items;
using OnRecord.Model;

namespace OnRecord.Ledger.Disputes;

/// <summary>Finds the dispute among related claims.</summary>
internal static class ClaimDisputes
{
    /// <summary>Returns the dispute; none where nobody stands against anybody.</summary>
    internal static IReadOnlyList<Dispute> Find(IReadOnlyList<Claim> component, IReadOnlyList<Review> reviews)
    {
        var claims = component.OrderBy(claim => claim.Report.Published ?? Knowledge.Present).ThenBy(claim => claim.Key).ToList();
        var affirming = claims.FindAll(claim => claim.Stance is Stance.Affirms or Stance.Concedes);
        bool isDenied = affirming.Count > 0 && affirming.Count < claims.Count;
        var rivals = affirming.FindAll(claim => affirming.Exists(other => ClaimRelation.AreRivals(claim, other, 1)));
        if (!isDenied && rivals.Count == 0)
        {
            return [];
        }

        var holdings = Holding.InOrder(isDenied ? claims.Select(claim => Hold(claim, affirming[0])) : rivals.Select(claim => Hold(claim, claim)));
        if (Holding.IsRejected(holdings, reviews))
        {
            return [];
        }

        double confidence = isDenied
            ? Math.Min(holdings.Where(holding => holding.IsFor).Max(holding => holding.Confidence), holdings.Where(holding => !holding.IsFor).Max(holding => holding.Confidence))
            : holdings.Min(holding => holding.Confidence);
        return [Holding.ToDispute(isDenied ? DisputeKind.Denial : DisputeKind.Figure, holdings, reviews, confidence)];
    }

    /// <summary>Who gives a figure that rules out the proposition's stands against it.</summary>
    private static Holding Hold(Claim claim, Claim proposition) => new(
        claim.Key,
        new Position
        {
            Stance = claim.Stance == Stance.Affirms && ClaimRelation.AreRivals(claim, proposition, 1) ? Stance.Denies : claim.Stance,
            Speaker = claim.Speakers.IsEmpty ? null : string.Join(", ", claim.Speakers.Select(party => party.Name)),
            Report = claim.Key.Report,
            Published = claim.Report.Published,
            Statement = claim.Key.Id,
            Text = claim.Text,
        },
        claim.Statement.Confidence);
}
