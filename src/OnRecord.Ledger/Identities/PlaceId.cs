using System.Globalization;
using OnRecord.Model;

namespace OnRecord.Ledger.Identities;

/// <summary>Makes the identity that a place of a reading has over all reports.</summary>
public static class PlaceId
{
    /// <summary>Returns <c>g</c> and the GeoNames identity where the place has one; else a key made from kind, folded name and country.</summary>
    /// <param name="place">The place as read.</param>
    public static string Of(Place place) => place.GeonameId is { } id
        ? string.Create(CultureInfo.InvariantCulture, $"g{id}")
        : RecordId.Of('p', place.Kind.ToString(), place.Name.ToUpperInvariant(), place.Country ?? string.Empty);
}
