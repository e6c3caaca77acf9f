using OnRecord.World.Places;

namespace OnRecord.Coding.Places;

/// <summary>Finds points in parts of countries and on borders from the middles of divisions, so that none falls into the sea.</summary>
internal static class Compass
{
    private const int FewestDivisions = 4;
    private const double PartOfDivisions = 0.4;
    private const int BorderPairs = 3;

    /// <summary>Returns a point in a part of a country or division; the whole's own point where it has too few divisions to tell.</summary>
    public static GeoPoint? Shift(Gazetteer gazetteer, GazetteerPlace whole, int north, int east)
    {
        GeoPoint[] points = Points(gazetteer, whole);
        if (points.Length < FewestDivisions || (north == 0 && east == 0))
        {
            return whole.Point;
        }

        // Degrees of longitude are shorter than those of latitude, and far-flung islands must not count for more than their number.
        double narrowing = Math.Cos(double.DegreesToRadians(points.Average(point => point.Latitude)));
        GeoPoint[] part = [.. points
            .OrderByDescending(point => (north * point.Latitude) + (east * EastOf(points[0], point) * narrowing))
            .ThenBy(point => point.Latitude)
            .Take((int)Math.Ceiling(points.Length * PartOfDivisions))];
        return Middle(part);
    }

    /// <summary>Returns a point on the border of two countries, near where their divisions come closest; null where they have no border.</summary>
    public static GeoPoint? Border(Gazetteer gazetteer, Country one, Country other)
    {
        if (!one.Neighbours.Contains(other.Iso3))
        {
            return null;
        }

        GeoPoint[] these = WithPoint(gazetteer, one);
        GeoPoint[] those = WithPoint(gazetteer, other);
        GeoPoint[] middles = [.. these
            .SelectMany(point => those.Select(across => (point, across, distance: point.KilometresTo(across))))
            .OrderBy(pair => pair.distance)
            .ThenBy(pair => pair.point.Latitude)
            .ThenBy(pair => pair.across.Latitude)
            .Take(BorderPairs)
            .Select(pair => pair.point.MiddleTo(pair.across))];
        return Middle(middles);
    }

    private static GeoPoint[] WithPoint(Gazetteer gazetteer, Country country)
    {
        GeoPoint[] points = Points(gazetteer, gazetteer.PlaceOf(country));
        return points.Length > 0 ? points : [country.Point];
    }

    private static GeoPoint[] Points(Gazetteer gazetteer, GazetteerPlace whole) =>
        [.. gazetteer.DivisionsOf(whole).Where(division => division.Point is not null).Select(division => division.Point!.Value)];

    private static GeoPoint Middle(GeoPoint[] points)
    {
        double longitude = points[0].Longitude + points.Average(point => EastOf(points[0], point));
        return new GeoPoint(points.Average(point => point.Latitude), longitude - (360 * Math.Round(longitude / 360)));
    }

    private static double EastOf(GeoPoint from, GeoPoint point)
    {
        double east = point.Longitude - from.Longitude;
        return east - (360 * Math.Round(east / 360));
    }
}
