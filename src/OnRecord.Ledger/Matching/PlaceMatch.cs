using OnRecord.Ledger.Items;
using OnRecord.Model;

namespace OnRecord.Ledger.Matching;

/// <summary>Compares the places of two tellings.</summary>
internal static class PlaceMatch
{
    private const double EarthRadius = 6371;
    private const double SameKilometres = 5;
    private const double KilometresPerDegree = 111;

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

    /// <summary>
    /// Checks whether the spots that two tellings name, as their places or otherwise in the sentence, have one in common or two near each
    /// other; null where one of them names none.
    /// </summary>
    public static bool? CompareNamed(Telling left, Telling right)
    {
        bool isLeft = false;
        bool isRight = false;
        for (int i = -1; i < left.Nearby.Length; i++)
        {
            if (At(left, i) is { } one && IsFine(one))
            {
                isLeft = true;
                for (int j = -1; j < right.Nearby.Length; j++)
                {
                    if (At(right, j) is { } other && IsFine(other))
                    {
                        isRight = true;
                        if (one.Id == other.Id || AreSpotsOfOne(one, other))
                        {
                            return true;
                        }
                    }
                }
            }
        }

        return isLeft && isRight ? false : null;
    }

    /// <summary>Checks whether two tellings name one province.</summary>
    public static bool ShareProvince(Telling left, Telling right)
    {
        for (int i = -1; i < left.Nearby.Length; i++)
        {
            for (int j = -1; j < right.Nearby.Length; j++)
            {
                if (At(left, i) is { Kind: PlaceKind.Admin1 } one && At(right, j) is { Kind: PlaceKind.Admin1 } other && one.Id == other.Id)
                {
                    return true;
                }
            }
        }

        return false;
    }

    /// <summary>Checks whether a place that one telling names lies in one that the other names.</summary>
    public static bool MayBeOne(Telling left, Telling right)
    {
        for (int i = -1; i < left.Nearby.Length; i++)
        {
            for (int j = -1; j < right.Nearby.Length; j++)
            {
                if (At(left, i) is { } one && At(right, j) is { } other && one.Id != other.Id && IsWithin(one, other))
                {
                    return true;
                }
            }
        }

        return false;
    }

    // Most pairs are far apart, which the latitudes tell without trigonometry.
    private static bool AreSpotsOfOne(EntryPlace left, EntryPlace right) =>
        left.Latitude is { } one && right.Latitude is { } other && Math.Abs(one - other) * KilometresPerDegree < SameKilometres
        && Distance(left, right) < SameKilometres;

    // The place comes before those of the sentence.
    private static EntryPlace? At(Telling telling, int index) => index < 0 ? telling.Place : telling.Nearby[index];

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
