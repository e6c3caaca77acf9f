using System.Globalization;
using OnRecord.Cli.Terminal;
using OnRecord.Model;

namespace OnRecord.Cli.Rendering;

/// <summary>Writes the actors, places, times and quantities of a reading, a line each, with the words that name them.</summary>
internal static class PartsSection
{
    private const int MentionsShown = 4;

    /// <summary>Adds the sections that have something in them.</summary>
    /// <param name="page">Where to.</param>
    /// <param name="reading">The reading.</param>
    /// <param name="names">Its names.</param>
    public static void Add(Page page, Model.Reading reading, ReadingNames names)
    {
        AddList(page, "Actors", reading.Actors, static actor => actor.Id, static actor => actor.Because, actor => PlainText.OneLine(actor.Name), actor =>
            $"{ActorFacts(actor, names)} · {Words(actor.Mentions)}");
        AddList(page, "Places", reading.Places, static place => place.Id, static place => place.Because, ReadingNames.Place, static place =>
            $"{ContractNames.Of(place.Kind)}{Point(place)} · {Words(place.Mentions)}");
        AddList(page, "Times", reading.Times, static time => time.Id, static time => time.Because, static time => time.Value ?? "(unresolved)", static time =>
            $"{ContractNames.Of(time.Type).ToLowerInvariant()} · “{PlainText.OneLine(time.Text)}”");
        AddList(page, "Quantities", reading.Quantities, static quantity => quantity.Id, static quantity => quantity.Because, ReadingNames.Meaning, static quantity =>
            $"“{PlainText.OneLine(quantity.Text)}”");
    }

    private static void AddList<T>(
        Page page,
        string heading,
        IReadOnlyList<T> items,
        Func<T, string> id,
        Func<T, IReadOnlyDictionary<string, string>> because,
        Func<T, string> name,
        Func<T, string> details)
    {
        if (items.Count == 0)
        {
            return;
        }

        page.AddHeading(heading, items.Count);
        int column = Math.Min(items.Max(item => name(item).Length), page.Width / 3);
        foreach (var item in items)
        {
            string first = PlainText.Shorten(name(item), column).PadRight(column);
            page.AddItem(id(item), $"{first}  {page.Palette.Faint(PlainText.Shorten(details(item), page.Column - column - 2))}");
            page.AddBecause(because(item));
        }
    }

    private static string ActorFacts(Actor actor, ReadingNames names)
    {
        string role = actor.Role is null ? string.Empty : names.Actor(actor.Of) is { } of ? $"{actor.Role} of {of}" : actor.Role;
        string[] facts = [ContractNames.Of(actor.Kind), actor.Country ?? string.Empty, string.Join(' ', actor.Sectors), role];
        return string.Join(", ", facts.Where(static fact => fact.Length > 0));
    }

    private static string Point(Place place) => place is { Latitude: { } latitude, Longitude: { } longitude }
        ? string.Create(CultureInfo.InvariantCulture, $" {latitude:0.00} {longitude:0.00}")
        : string.Empty;

    private static string Words(IReadOnlyList<Passage> mentions)
    {
        var distinct = mentions.Select(static mention => PlainText.OneLine(mention.Text)).Distinct(StringComparer.OrdinalIgnoreCase).ToArray();
        string shown = string.Join(' ', distinct.Take(MentionsShown).Select(static words => $"“{words}”"));
        return distinct.Length > MentionsShown ? $"{shown} +{distinct.Length - MentionsShown}" : shown;
    }
}
