using System.Collections.Immutable;
using OnRecord.Ledger.Items;
using OnRecord.Model;

namespace OnRecord.Ledger.Entries;

/// <summary>Chooses the place that the tellings mean.</summary>
internal static class PlaceTally
{
    /// <summary>
    /// Returns the place with most voices behind it. Who names only the country or the province that a closer place lies in speaks for
    /// the closer one too; of equals the closer one wins. Null when no telling names a place.
    /// </summary>
    internal static EntryPlace? Of(ImmutableArray<Telling> ordered)
    {
        var named = ordered.Where(telling => telling.Place is not null).Select(telling => (Place: telling.Place!, telling.Report.Voice)).ToList();
        return named.Select(one => one.Place).DistinctBy(place => place.Id, StringComparer.Ordinal)
            .OrderByDescending(place => named.Where(other => other.Place.Id == place.Id || Holds(other.Place, place)).Select(other => other.Voice).Distinct(StringComparer.Ordinal).Count())
            .ThenByDescending(place => Closeness(place.Kind))
            .ThenBy(place => place.Id, StringComparer.Ordinal)
            .FirstOrDefault();
    }

    /// <summary>Checks whether one place lies in a wider one.</summary>
    internal static bool Holds(EntryPlace wide, EntryPlace place) => wide.Country == place.Country && wide.Country is not null && wide.Kind switch
    {
        PlaceKind.Country => place.Kind != PlaceKind.Country,
        PlaceKind.Admin1 => Closeness(place.Kind) > Closeness(PlaceKind.Admin1) && (place.Admin1 == wide.Name || place.Admin1 == wide.Admin1) && place.Admin1 is not null,
        _ => false,
    };

    private static int Closeness(PlaceKind kind) => kind switch
    {
        PlaceKind.Country => 0,
        PlaceKind.Region => 1,
        PlaceKind.Border => 2,
        PlaceKind.Admin1 => 3,
        PlaceKind.Admin2 => 4,
        _ => 5,
    };
}
