using System.Globalization;
using OnRecord.Cli.Terminal;
using OnRecord.Model;

namespace OnRecord.Cli.Rendering;

/// <summary>Writes the events of a reading: who does what to whom, in the words of the report.</summary>
internal static class EventSection
{
    /// <summary>Adds the section; nothing where there are no events.</summary>
    /// <param name="page">Where to.</param>
    /// <param name="reading">The reading.</param>
    /// <param name="names">Its names.</param>
    public static void Add(Page page, Model.Reading reading, ReadingNames names)
    {
        if (reading.Events.Count == 0)
        {
            return;
        }

        page.AddHeading("Events", reading.Events.Count);
        foreach (var found in reading.Events)
        {
            Add(page, reading, found, names);
        }
    }

    private static void Add(Page page, Model.Reading reading, Event found, ReadingNames names)
    {
        string type = string.Join('/', [ContractNames.Of(found.Type), .. found.Modes]);
        string actors = found.Actors.Count > 0 ? names.Actors(found.Actors) : "?";
        string parties = found.Recipients.Count > 0
            ? $"{actors} → {names.Actors(found.Recipients)}"
            : found.Actors.Count > 0 ? actors : string.Empty;
        string status = found.Status == EventStatus.Actual ? string.Empty : $" ({ContractNames.Of(found.Status)})";
        int left = page.Column - type.Length - status.Length - 2;
        page.AddItem(
            found.Id,
            $"{page.Palette.Deed(type)}{page.Palette.Caution(status)}  {PlainText.Shorten(parties, Math.Max(left, 20))}");
        page.AddWords(MarkedWords.Around(reading, found.Trigger, 2 * page.Column));
        page.AddDetails(
        [
            names.Place(found.Place) is { } place ? $"in {place}" : null,
            names.Time(found.Time),
            .. found.Quantities.Select(names.Figure),
            found.Contexts.Count > 0 ? string.Join(", ", found.Contexts) : null,
            found.Acled is { } acled ? $"ACLED {acled}" : null,
            found.Score is { } score ? $"score {score.ToString("0.#", CultureInfo.InvariantCulture)}" : null,
            found.SaidIn.Count > 0 ? $"said in {string.Join(' ', found.SaidIn)}" : null,
        ]);
        page.AddBecause(found.Because);
    }
}
