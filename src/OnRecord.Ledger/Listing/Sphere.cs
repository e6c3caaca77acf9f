using OnRecord.Ledger.Queries;

namespace OnRecord.Ledger.Listing;

/// <summary>Points of the earth as points of the unit sphere, so that nearness is one product, in any database.</summary>
internal static class Sphere
{
    private const double Radius = 6371.0088;

    /// <summary>Returns the point of a latitude and longitude in degrees; nulls where one is unknown.</summary>
    public static (double? X, double? Y, double? Z) Point(double? latitude, double? longitude)
    {
        if (latitude is not { } north || longitude is not { } east)
        {
            return default;
        }

        double height = double.DegreesToRadians(north);
        double turn = double.DegreesToRadians(east);
        return (Math.Cos(height) * Math.Cos(turn), Math.Cos(height) * Math.Sin(turn), Math.Sin(height));
    }

    /// <summary>Returns the least product of a point within the circle with its centre.</summary>
    public static double Least(Circle circle) => Math.Cos(Math.Min(Math.PI, circle.Kilometres / Radius)) - 1e-12;
}
