using OnRecord.Ledger.Commitments;
using OnRecord.Ledger.Items;
using OnRecord.Ledger.Listing;
using OnRecord.Ledger.Store;
using OnRecord.Ledger.Store.Rows;
using OnRecord.Model;

namespace OnRecord.Ledger.Filing;

/// <summary>Derives commitments from pledges and the tellings that bear on them.</summary>
internal static class PledgeDerivation
{
    /// <summary>Returns the states of the commitment of a component.</summary>
    /// <param name="component">The pledges.</param>
    /// <param name="latest">The latest day of publication in the ledger: what is due later has not lapsed.</param>
    public static IReadOnlyList<Listed> Derive(Component component, int latest)
    {
        var versions = new Versions();
        var items = component.Items.Concat(component.Evidence.Select(static one => one.Telling));
        var due = component.Items.Select(static item => item.Pledge.Due?.DayNumber ?? Days.Unknown).Where(day => day > Days.Unknown && day <= latest);
        foreach (int day in Versions.Breakpoints(items, component.Reviews.Select(Component.DayOf).Concat(due)))
        {
            var alive = component.Items.Where(item => item.HoldsOn(day)).Select(static item => item.Pledge).ToList();
            versions.Add(day, Make(component, alive, day, latest));
        }

        return versions.Finish();
    }

    private static IEnumerable<Listed> Make(Component component, List<Pledge> alive, int day, int latest)
    {
        var reviews = component.ReviewsBy(day);
        if (alive.Count == 0 || CommitmentTracker.IsRejected(alive, reviews))
        {
            return [];
        }

        var evidence = component.Evidence.Where(one => one.Telling.HoldsOn(day))
            .GroupBy(static one => one.Telling.Id)
            .Select(static group => group.OrderByDescending(static one => one.Link.Weight).ThenBy(static one => one.Link.Kind).First())
            .OrderBy(static one => one.Telling.Key)
            .Select(static one => (one.Telling.Telling, one.Link.Kind == LinkKind.For ? Bearing.For : Bearing.Against, one.Link.Weight))
            .ToList();
        var today = DateOnly.FromDayNumber(day == Days.Present && latest != Days.Unknown ? latest : day);
        return [ListedMaker.Of(CommitmentTracker.Build(alive, evidence, reviews, today), component.Id, day, day)];
    }
}
