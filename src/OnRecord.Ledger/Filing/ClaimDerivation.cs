using OnRecord.Ledger.Disputes;
using OnRecord.Ledger.Listing;

namespace OnRecord.Ledger.Filing;

/// <summary>Derives disputes from claims.</summary>
internal static class ClaimDerivation
{
    /// <summary>Returns the states of all disputes of a component.</summary>
    public static IReadOnlyList<Listed> Derive(Component component)
    {
        var versions = new Versions();
        foreach (int day in Versions.Breakpoints(component.Items, component.Reviews.Select(Component.DayOf)))
        {
            var alive = component.Items.Where(item => item.HoldsOn(day)).Select(static item => item.Claim).ToList();
            versions.Add(day, alive.Count == 0 ? [] : DisputeFinder.OfClaims(alive, component.ReviewsBy(day)).Select(dispute => ListedMaker.Of(dispute, component.Id, day, day)));
        }

        return versions.Finish();
    }
}
