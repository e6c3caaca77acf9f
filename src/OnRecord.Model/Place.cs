namespace OnRecord.Model;

/// <summary>A place on the map that the report speaks of: one object for each, however often it is mentioned.</summary>
public sealed record Place
{
    /// <summary>Gets the identity within the reading: <c>p1</c>, <c>p2</c>, …</summary>
    public required string Id { get; init; }

    /// <summary>Gets the usual name, whatever the report's spelling.</summary>
    public required string Name { get; init; }

    /// <summary>Gets what sort of place it is.</summary>
    public required PlaceKind Kind { get; init; }

    /// <summary>Gets the ISO 3166-1 alpha-3 code of the country it lies in; null when unknown or in several.</summary>
    public string? Country { get; init; }

    /// <summary>Gets the name of the first-level division it lies in; null when unknown or not applicable.</summary>
    public string? Admin1 { get; init; }

    /// <summary>Gets the latitude in degrees north, WGS 84, from -90 to 90; null when the place has no point.</summary>
    public double? Latitude { get; init; }

    /// <summary>Gets the longitude in degrees east, WGS 84, from -180 to 180; null when the place has no point.</summary>
    public double? Longitude { get; init; }

    /// <summary>Gets the GeoNames identity; null when the place has none.</summary>
    public int? GeonameId { get; init; }

    /// <summary>Gets the probability that this is the place meant, from 0 to 1.</summary>
    public double Confidence { get; init; }

    /// <summary>Gets the words that name the place, in the order of the text; never empty.</summary>
    public required IReadOnlyList<Passage> Mentions { get; init; }

    /// <summary>Gets, field by field, the pattern or model that filled it; empty unless an explanation was asked for.</summary>
    public IReadOnlyDictionary<string, string> Because { get; init => field = value ?? Explanation.None; } = Explanation.None;
}
