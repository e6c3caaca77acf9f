using System.Collections.Immutable;
using OnRecord.Ledger.Items;
using OnRecord.Model;

namespace OnRecord.Ledger.Entries;

/// <summary>Sets the figures of the tellings side by side.</summary>
internal static class FigureTally
{
    /// <summary>Returns the figures, one for each thing counted, in the order of the roles.</summary>
    internal static IReadOnlyList<EntryFigure> Of(ImmutableArray<Telling> ordered) =>
        [.. ordered.SelectMany(telling => telling.Figures.Select(figure => (Telling: telling, Figure: figure)))
            .GroupBy(given => (given.Figure.Role, Unit: UnitKey(given.Figure)))
            .OrderBy(group => group.Key.Role).ThenBy(group => group.Key.Unit, StringComparer.Ordinal)
            .Select(group => Side([.. group]))];

    /// <summary>Counts of people are one thing whatever the report calls them; of other things only what has one unit is.</summary>
    private static string UnitKey(Figure figure) =>
        figure.Role is QuantityRole.Area or QuantityRole.Amount or QuantityRole.Other ? figure.Quantity.Unit ?? string.Empty : string.Empty;

    private static EntryFigure Side(List<(Telling Telling, Figure Figure)> given)
    {
        var figures = given.ConvertAll(one => one.Figure.Quantity);
        var latest = given.Where(one => one.Telling.Report.Published is not null).DefaultIfEmpty(given[^1])
            .OrderBy(one => one.Telling.Report.Published).Last();
        return new EntryFigure
        {
            Role = given[0].Figure.Role,
            Unit = figures.Where(figure => figure.Unit is not null).GroupBy(figure => figure.Unit).OrderByDescending(group => group.Count())
                .ThenBy(group => group.Key, StringComparer.Ordinal).FirstOrDefault()?.Key,
            Low = figures.Min(figure => figure.Value),
            High = figures.Max(figure => figure.Upper ?? figure.Value),
            Latest = latest.Figure.Quantity.Value,
            Differs = figures.Exists(first => figures.Exists(second => FigureRange.Of(first) is var range && !range.Meets(FigureRange.Of(second)))),
            Tellings = [.. given.Select(one => Tell(one.Telling, one.Figure.Quantity))],
        };
    }

    private static FigureTelling Tell(Telling telling, Quantity figure) => new()
    {
        Report = telling.Key.Report,
        Published = telling.Report.Published,
        Text = figure.Text,
        Value = figure.Value,
        Upper = figure.Upper,
        Bound = figure.Bound,
        Speaker = telling.Sayings.Where(saying => saying.Stance is Stance.Affirms or Stance.Concedes)
            .SelectMany(saying => saying.Speakers).Select(party => party.Name).FirstOrDefault(),
    };
}
