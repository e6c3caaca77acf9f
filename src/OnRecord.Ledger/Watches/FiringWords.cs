using System.Globalization;
using OnRecord.Model.Plover;

namespace OnRecord.Ledger.Watches;

/// <summary>Puts firings into words.</summary>
public static class FiringWords
{
    /// <summary>Returns what matched, in one line.</summary>
    /// <param name="firing">The firing.</param>
    public static string Title(Firing firing)
    {
        ArgumentNullException.ThrowIfNull(firing);
        if (firing is { From: { } from, To: { } to })
        {
            string usual = firing.Expected is { } expected ? string.Create(CultureInfo.InvariantCulture, $", {expected:0.#} were to be expected") : string.Empty;
            return string.Create(CultureInfo.InvariantCulture, $"{firing.Count} from {from:yyyy-MM-dd} to {to.AddDays(-1):yyyy-MM-dd}{usual}");
        }

        var entry = firing.Entries[0];
        string actors = entry.Actors.Count > 0 ? string.Join(", ", entry.Actors) : "?";
        string parties = entry.Recipients.Count > 0 ? $"{actors} → {string.Join(", ", entry.Recipients)}" : actors;
        string?[] parts =
        [
            PloverVocabulary.Of(entry.Type).Name,
            parties,
            entry.Place is { } place ? $"in {place.Name}" : null,
            (entry.From ?? entry.FirstReported)?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        ];
        return string.Join(' ', parts.Where(static part => part is not null));
    }
}
