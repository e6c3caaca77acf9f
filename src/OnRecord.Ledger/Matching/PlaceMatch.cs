using OnRecord.Model;

namespace OnRecord.Ledger.Matching;

/// <summary>Compares the places of two tellings.</summary>
internal static class PlaceMatch
{
    private const double EarthRadius = 6371;

    /// <summary>Checks whether a place is a spot or a small area.</summary>
    public static bool IsFine(EntryPlace place) => place.Kind is PlaceKind.Settlement or PlaceKind.Feature or PlaceKind.Admin2;

    /// <summary>Checks whether one of the two places lies in the other.</summary>
    public static bool IsWithin(EntryPlace left, EntryPlace right) => Holds(left, right) || Holds(right, left);

    /// <summary>Returns the distance between two points in kilometres on the sphere; null where a place has no point.</summary>
    public static double? Distance(EntryPlace left, EntryPlace right)
    {
        if (left is not { Latitude: { } latitude1, Longitude: { } longitude1 } || right is not { Latitude: { } latitude2, Longitude: { } longitude2 })
        {
            return null;
        }

        const double Radians = Math.PI / 180;
        double north = Math.Sin((latitude2 - latitude1) * Radians / 2);
        double east = Math.Sin((longitude2 - longitude1) * Radians / 2);
        double half = (north * north) + (Math.Cos(latitude1 * Radians) * Math.Cos(latitude2 * Radians) * east * east);
        return 2 * EarthRadius * Math.Asin(Math.Min(1, Math.Sqrt(half)));
    }

    private static bool Holds(EntryPlace outer, EntryPlace inner) => outer.Kind switch
    {
        PlaceKind.Country => inner.Kind != PlaceKind.Country && outer.Country is not null && outer.Country == inner.Country,
        PlaceKind.Admin1 => inner.Kind is not (PlaceKind.Admin1 or PlaceKind.Country) && inner.Admin1 is not null
            && outer.Country == inner.Country && (outer.Admin1 ?? outer.Name) == inner.Admin1,
        PlaceKind.Region or PlaceKind.Border => inner.Kind is not (PlaceKind.Region or PlaceKind.Border or PlaceKind.Country)
            && (outer.Country is null || outer.Country == inner.Country),
        _ => false,
    };
}
