namespace OnRecord.World.Places;

/// <summary>Marks a point on the earth, WGS 84.</summary>
/// <param name="Latitude">Degrees north, from -90 to 90.</param>
/// <param name="Longitude">Degrees east, from -180 to 180.</param>
public readonly record struct GeoPoint(double Latitude, double Longitude)
{
    private const double EarthRadiusKilometres = 6371.0088;

    /// <summary>Returns the distance along the earth's surface in kilometres, taking the earth for a ball (0.6 % off at most).</summary>
    /// <param name="other">The other point.</param>
    public double KilometresTo(GeoPoint other)
    {
        double latitude = double.DegreesToRadians(Latitude);
        double otherLatitude = double.DegreesToRadians(other.Latitude);
        double halfNorth = Math.Sin((otherLatitude - latitude) / 2);
        double halfEast = Math.Sin(double.DegreesToRadians(other.Longitude - Longitude) / 2);
        double chord = (halfNorth * halfNorth) + (Math.Cos(latitude) * Math.Cos(otherLatitude) * halfEast * halfEast);
        return 2 * EarthRadiusKilometres * Math.Asin(Math.Min(1, Math.Sqrt(chord)));
    }

    /// <summary>Returns the point half way to another along the shorter arc.</summary>
    /// <param name="other">The other point.</param>
    public GeoPoint MiddleTo(GeoPoint other)
    {
        double east = other.Longitude - Longitude;
        east -= 360 * Math.Round(east / 360);
        double longitude = Longitude + (east / 2);
        longitude -= 360 * Math.Round(longitude / 360);
        return new GeoPoint((Latitude + other.Latitude) / 2, longitude);
    }
}
