using System.Globalization;
using OnRecord.Ledger;
using OnRecord.Ledger.Queries;

namespace OnRecord.Cli.Commands;

/// <summary>The surroundings of a point or of a named place, as a user asks for them.</summary>
/// <param name="Point">The circle; null where a place is named.</param>
/// <param name="Place">The name or identity of the place; null where a point is given.</param>
/// <param name="Kilometres">The radius; more than 0.</param>
internal sealed record Surroundings(Circle? Point, string? Place, double Kilometres)
{
    private const double FarthestKilometres = 20_040;

    /// <summary>Returns what <c>LATITUDE,LONGITUDE,KM</c> or <c>PLACE,KM</c> means; null where it is neither.</summary>
    /// <param name="text">What the user wrote.</param>
    public static Surroundings? Parse(string text)
    {
        string[] parts = text.Split(',', StringSplitOptions.TrimEntries);
        if (parts.Length < 2 || Number(parts[^1]) is not (> 0 and <= FarthestKilometres and var kilometres))
        {
            return null;
        }

        if (parts.Length == 3 && Number(parts[0]) is { } latitude && Number(parts[1]) is { } longitude)
        {
            return Math.Abs(latitude) <= 90 && Math.Abs(longitude) <= 180
                ? new Surroundings(new Circle(latitude, longitude, kilometres), null, kilometres)
                : null;
        }

        string place = string.Join(", ", parts[..^1]);
        return place.Length == 0 || Number(parts[0]) is not null ? null : new Surroundings(null, place, kilometres);
    }

    /// <summary>Returns the circle, once the place is looked up in the ledger.</summary>
    /// <param name="ledger">The ledger.</param>
    /// <param name="cancellation">Stops the query.</param>
    /// <exception cref="LedgerException">The ledger knows no such place with a point.</exception>
    public async Task<Circle> ResolveAsync(ILedger ledger, CancellationToken cancellation)
    {
        if (Point is not null)
        {
            return Point;
        }

        var places = await ledger.ListPlacesAsync(new NameFilter { Name = Place }, new PageRequest(), cancellation);
        var found = places.Items
            .Where(static place => place is { Latitude: not null, Longitude: not null })
            .OrderByDescending(place => string.Equals(place.Name, Place, StringComparison.OrdinalIgnoreCase) || place.Id == Place)
            .FirstOrDefault() ?? throw new LedgerException($"--near: the ledger knows no place '{Place}' with a point; 'onrecord list places' shows those it knows");
        return new Circle(found.Latitude!.Value, found.Longitude!.Value, Kilometres);
    }

    private static double? Number(string text) =>
        double.TryParse(text, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out double number) ? number : null;
}
