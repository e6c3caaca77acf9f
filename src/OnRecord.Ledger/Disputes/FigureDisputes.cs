using OnRecord.Ledger.Entries;
using OnRecord.Ledger.Items;
using OnRecord.Model;

namespace OnRecord.Ledger.Disputes;

/// <summary>Finds the counts of one happening on which tellers stand against each other. A toll that the same teller raises later is none.</summary>
internal static class FigureDisputes
{
    // What reports of one day give differently may be an early and a late count; what is half as much again is not.
    private const double Apart = 1.5;

    /// <summary>Returns a dispute for each count that tellers give incompatibly.</summary>
    internal static IEnumerable<Dispute> Find(Entry entry, IReadOnlyList<Telling> tellings, IReadOnlyList<Review> reviews)
    {
        var given = EntryBuilder.InOrder(tellings).SelectMany(telling => telling.Figures.Select(figure => (Telling: telling, Figure: figure))).ToList();
        foreach (var role in given.Where(one => one.Figure.Role != QuantityRole.Other).GroupBy(one => one.Figure.Role).OrderBy(group => group.Key))
        {
            var figures = role.ToList();
            var opposed = figures.FindAll(one => figures.Exists(other => AreOpposed(one, other)));
            var holdings = Holding.InOrder(opposed.Select(one => Hold(one.Telling, one.Figure)));
            if (holdings.Count > 1 && !Holding.IsRejected(holdings, reviews))
            {
                yield return Holding.ToDispute(DisputeKind.Figure, holdings, reviews, holdings.Min(holding => holding.Confidence) * entry.Confidence)
                    with { Entries = [entry.Id], Place = entry.Place };
            }
        }
    }

    private static bool AreOpposed((Telling Telling, Figure Figure) one, (Telling Telling, Figure Figure) other) =>
        Teller(one.Telling) is { } first && Teller(other.Telling) is { } second && first != second
        && FigureComparison.AreIncompatible(one.Figure, other.Figure, Apart);

    /// <summary>Whose figure it is: a speaker known by name. Reports in their own voice follow the news, they do not stand against each other.</summary>
    private static string? Teller(Telling telling) => telling.Sayings
        .Where(saying => saying.Stance is Stance.Affirms or Stance.Concedes).SelectMany(saying => saying.Speakers).Select(party => party.Id).FirstOrDefault();

    private static Holding Hold(Telling telling, Figure figure)
    {
        var saying = telling.Sayings.FirstOrDefault(saying => saying.Stance is Stance.Affirms or Stance.Concedes && !saying.Speakers.IsEmpty);
        return new Holding(
            saying?.Key ?? telling.Key,
            new Position
            {
                Stance = saying?.Stance ?? Stance.Affirms,
                Speaker = saying?.Speakers[0].Name ?? telling.Report.Source,
                Report = telling.Key.Report,
                Published = telling.Report.Published,
                Statement = saying?.Key.Id,
                Event = telling.Key.Id,
                Text = saying?.Text ?? figure.Quantity.Text,
            },
            saying?.Confidence ?? telling.Event.Confidence);
    }
}
