using OnRecord.Ledger.Entries;
using OnRecord.Ledger.Items;
using OnRecord.Model;

namespace OnRecord.Ledger.Disputes;

/// <summary>Finds the disputes over one happening.</summary>
internal static class EntryDisputes
{
    private const string Territory = "territory";

    /// <summary>Returns whether it took place, where that is disputed, and each count that is.</summary>
    internal static IReadOnlyList<Dispute> Find(Entry entry, IReadOnlyList<Telling> tellings, IReadOnlyList<Review> reviews)
    {
        var found = new List<Dispute>();
        var holdings = Holding.InOrder(tellings.SelectMany(TellingViews.Of).Select(Hold));
        var against = holdings.FindAll(holding => !holding.IsFor);
        if (against.Count > 0 && against.Count < holdings.Count && !Holding.IsRejected(holdings, reviews))
        {
            double confidence = Math.Min(holdings.Where(holding => holding.IsFor).Max(holding => holding.Confidence), against.Max(holding => holding.Confidence));
            found.Add(Holding.ToDispute(KindOf(entry, against), holdings, reviews, confidence * entry.Confidence) with { Entries = [entry.Id], Place = entry.Place });
        }

        found.AddRange(FigureDisputes.Find(entry, tellings, reviews));
        return found;
    }

    private static DisputeKind KindOf(Entry entry, List<Holding> against) =>
        entry.Place is not null && entry.Contexts.Contains(Territory) ? DisputeKind.Territory
        : against.Exists(holding => holding.Position.Statement is not null) ? DisputeKind.Denial
        : DisputeKind.Telling;

    private static Holding Hold(TellingView view) => new(
        view.Saying?.Key ?? view.Telling.Key,
        new Position
        {
            Stance = view.Stance,
            Speaker = view.Saying is null ? view.Telling.Report.Source : view.Speaker,
            Report = view.Telling.Key.Report,
            Published = view.Telling.Report.Published,
            Statement = view.Saying?.Key.Id,
            Event = view.Telling.Key.Id,
            Text = view.Saying?.Text ?? view.Telling.Text,
        },
        view.Saying?.Confidence ?? view.Telling.Event.Confidence);
}
