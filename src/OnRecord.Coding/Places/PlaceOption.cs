using OnRecord.Model;
using OnRecord.World.Places;

namespace OnRecord.Coding.Places;

/// <summary>A candidate with what the resolver asks of it again and again, read once.</summary>
internal sealed class PlaceOption
{
    private const double EarthRadiusKilometres = 6371;

    public PlaceOption(PlaceCandidate candidate)
    {
        var place = candidate.Place;
        Candidate = candidate;
        Kind = place.Kind;
        Country = place.Country?.Iso3;
        Division = place.Kind == PlaceKind.Admin1 ? place : place.Admin1;
        Population = place.Population;
        if (place.Point is { } point)
        {
            double latitude = double.DegreesToRadians(point.Latitude);
            double longitude = double.DegreesToRadians(point.Longitude);
            (X, Y, Z) = (Math.Cos(latitude) * Math.Cos(longitude), Math.Cos(latitude) * Math.Sin(longitude), Math.Sin(latitude));
            HasPoint = true;
        }
    }

    public PlaceCandidate Candidate { get; }

    public PlaceKind Kind { get; }

    public string? Country { get; }

    /// <summary>Gets the first-level division it lies in, or is.</summary>
    public GazetteerPlace? Division { get; }

    public double Population { get; }

    public bool HasPoint { get; }

    /// <summary>Gets or sets the probability that it is meant, by the last pass.</summary>
    public double Probability { get; set; }

    /// <summary>Gets the features of the last pass.</summary>
    public double[] Features { get; } = new double[PlaceWeights.FeatureCount];

    private double X { get; }

    private double Y { get; }

    private double Z { get; }

    /// <summary>
    /// Returns the straight distance through the earth in kilometres, which is nearly that along the ground where it matters.
    /// </summary>
    /// <param name="other">The other candidate; both have a point.</param>
    /// <param name="farthest">A distance from which on it is given as infinite.</param>
    public double KilometresTo(PlaceOption other, double farthest)
    {
        double x = X - other.X;
        double y = Y - other.Y;
        double z = Z - other.Z;
        double square = ((x * x) + (y * y) + (z * z)) * (EarthRadiusKilometres * EarthRadiusKilometres);
        return square < farthest * farthest ? Math.Sqrt(square) : double.PositiveInfinity;
    }
}
