namespace OnRecord.Ledger.Queries;

/// <summary>The surroundings of a point.</summary>
/// <param name="Latitude">Degrees north, WGS 84, from -90 to 90.</param>
/// <param name="Longitude">Degrees east, WGS 84, from -180 to 180.</param>
/// <param name="Kilometres">The radius; more than 0, at most 20,040.</param>
public sealed record Circle(double Latitude, double Longitude, double Kilometres);
