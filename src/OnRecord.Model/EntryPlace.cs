namespace OnRecord.Model;

/// <summary>Where a happening took place.</summary>
public sealed record EntryPlace
{
    /// <summary>Gets the identity of the place in the ledger; see <see cref="LedgerPlace.Id"/>.</summary>
    public required string Id { get; init; }

    /// <summary>Gets the usual name.</summary>
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
}
