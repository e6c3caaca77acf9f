namespace OnRecord.Model;

/// <summary>A place over all reports.</summary>
public sealed record LedgerPlace
{
    /// <summary>Gets the identity in the ledger: <c>g</c> and the GeoNames identity where it has one, else a key made from its name and country.</summary>
    public required string Id { get; init; }

    /// <summary>Gets the usual name.</summary>
    public required string Name { get; init; }

    /// <summary>Gets what sort of place it is.</summary>
    public required PlaceKind Kind { get; init; }

    /// <summary>Gets the ISO 3166-1 alpha-3 code of the country it lies in; null when unknown or in several.</summary>
    public string? Country { get; init; }

    /// <summary>Gets the name of the first-level division it lies in; null when unknown or not applicable.</summary>
    public string? Admin1 { get; init; }

    /// <summary>Gets the latitude in degrees north, WGS 84; null when the place has no point.</summary>
    public double? Latitude { get; init; }

    /// <summary>Gets the longitude in degrees east, WGS 84; null when the place has no point.</summary>
    public double? Longitude { get; init; }

    /// <summary>Gets how many reports name it.</summary>
    public required int Reports { get; init; }

    /// <summary>Gets how many events took place there, over all reports.</summary>
    public int Events { get; init; }
}
