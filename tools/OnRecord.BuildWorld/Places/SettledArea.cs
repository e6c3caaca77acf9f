using OnRecord.World.Places;

namespace OnRecord.BuildWorld.Places;

/// <summary>Finds the middle of the settled part of a division. Crowded corners count no more than others: each small square counts once.</summary>
internal sealed class SettledArea
{
    private const double SquaresPerDegree = 5;

    private readonly HashSet<(int North, int East)> _squares = [];
    private GeoPoint _first;

    public double Population { get; private set; }

    public void Add(GeoPoint point, double population)
    {
        if (_squares.Count == 0)
        {
            _first = point;
        }

        _squares.Add(((int)Math.Floor(point.Latitude * SquaresPerDegree), (int)Math.Floor(EastOfFirst(point) * SquaresPerDegree)));
        Population += population;
    }

    /// <summary>Returns the middle: for one square the settlement itself.</summary>
    public GeoPoint Middle()
    {
        if (_squares.Count == 1)
        {
            return _first;
        }

        double latitude = _squares.Average(square => (square.North + 0.5) / SquaresPerDegree);
        double east = _squares.Average(square => (square.East + 0.5) / SquaresPerDegree);
        double longitude = _first.Longitude + east;
        return new GeoPoint(Math.Round(latitude, 5), Math.Round(longitude - (360 * Math.Round(longitude / 360)), 5));
    }

    // Counted from the first point, so that a division across the 180th meridian stays in one piece.
    private double EastOfFirst(GeoPoint point)
    {
        double east = point.Longitude - _first.Longitude;
        return east - (360 * Math.Round(east / 360));
    }
}
