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
        ? $"{view.Teller} {(view.Stance == Stance.Denies ? "reports that it did not happen" : "reports it as a fact")}"
        : $"{view.Teller} {Verb(view.Stance)} it in {view.Publisher}";

    private static string Verb(Stance stance) => stance switch
    {
        Stance.Affirms => "affirms",
        Stance.Denies => "denies",
        Stance.Concedes => "concedes",
        _ => "doubts",
    };

    private static IEnumerable<string> Plans(ImmutableArray<Telling> ordered) => ordered
        .Where(telling => telling.Event.Status is EventStatus.Planned or EventStatus.Hypothetical)
        .Select(telling => $"{telling.Report.Source ?? telling.Report.Id} tells it as {(telling.Event.Status == EventStatus.Planned ? "planned" : "possible")}");
}
