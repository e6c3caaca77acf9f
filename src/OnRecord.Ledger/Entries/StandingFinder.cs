using System.Collections.Immutable;
using OnRecord.Ledger.Items;
using OnRecord.Model;

namespace OnRecord.Ledger.Entries;

/// <summary>Finds what the record makes of a happening, and why.</summary>
internal static class StandingFinder
{
    /// <summary>Returns the standing and the reasons for it.</summary>
    internal static (Standing Standing, IReadOnlyList<string> Reasons) Find(ImmutableArray<Telling> ordered)
    {
        var views = ordered.SelectMany(TellingViews.Of).ToList();
        var affirming = views.FindAll(view => view.Stance is Stance.Affirms or Stance.Concedes);
        var denying = views.FindAll(view => view.Stance is Stance.Denies);
        var planning = ordered.Where(telling => telling.Event.Status is EventStatus.Planned).ToList();
        var standing = (affirming.Count, denying.Count) switch
        {
            ( > 0, > 0) => Standing.Contested,
            ( > 0, _) => affirming.Exists(view => view.Saying is null) ? Standing.Reported : Standing.Claimed,
            (_, > 0) => planning.Count > 0 && Follows(denying, planning[0]) ? Standing.CalledOff : Standing.Denied,
            _ => Standing.Planned,
        };
        var reasons = affirming.Concat(denying).Select(Reason).Concat(standing is Standing.Planned or Standing.CalledOff ? Plans(ordered) : [])
            .Distinct(StringComparer.Ordinal).ToList();
        return (standing, reasons);
    }

    private static bool Follows(List<TellingView> denying, Telling plan) =>
        denying.Exists(view => (view.Telling.Report.Published ?? Knowledge.Present, view.Telling.Key).CompareTo((plan.Report.Published ?? Knowledge.Present, plan.Key)) > 0);

    private static string Reason(TellingView view) => view.Saying is null
        ? $"{(view.Stance == Stance.Denies ? "told as not having happened" : "told as a fact")} by {view.Publisher}"
        : $"{Taken(view.Stance)} by {view.Teller} in {view.Publisher}";

    private static string Taken(Stance stance) => stance switch
    {
        Stance.Affirms => "affirmed",
        Stance.Denies => "denied",
        Stance.Concedes => "conceded",
        _ => "doubted",
    };

    private static IEnumerable<string> Plans(ImmutableArray<Telling> ordered) => ordered
        .Where(telling => !TellingViews.Of(telling).Any())
        .Select(telling => $"told as {Prospect(telling)} by {telling.Report.Source ?? telling.Report.Id}");

    private static string Prospect(Telling telling) => telling.Event.Status switch
    {
        EventStatus.Planned => "planned",
        EventStatus.Hypothetical => "possible",
        _ => "promised, threatened or demanded",
    };
}
