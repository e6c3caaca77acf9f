using System.Globalization;
using OnRecord.Cli.Terminal;
using OnRecord.Model;

namespace OnRecord.Cli.Rendering;

/// <summary>Puts the identities of a reading into words.</summary>
internal sealed class ReadingNames
{
    private readonly Dictionary<string, Actor> _actors;
    private readonly Dictionary<string, Place> _places;
    private readonly Dictionary<string, TimeExpression> _times;
    private readonly Dictionary<string, Quantity> _quantities;

    /// <summary>Initializes the names of a reading.</summary>
    /// <param name="reading">The reading.</param>
    public ReadingNames(Model.Reading reading)
    {
        _actors = reading.Actors.ToDictionary(static actor => actor.Id, StringComparer.Ordinal);
        _places = reading.Places.ToDictionary(static place => place.Id, StringComparer.Ordinal);
        _times = reading.Times.ToDictionary(static time => time.Id, StringComparer.Ordinal);
        _quantities = reading.Quantities.ToDictionary(static quantity => quantity.Id, StringComparer.Ordinal);
    }

    /// <summary>Returns the names of actors; an empty text where there are none.</summary>
    /// <param name="ids">Their identities.</param>
    public string Actors(IReadOnlyList<string> ids)
    {
        string[] names = [.. ids.Select(id => _actors.TryGetValue(id, out var actor) ? PlainText.OneLine(actor.Name) : id)];
        return names.Length < 2 ? string.Concat(names) : $"{string.Join(", ", names[..^1])} and {names[^1]}";
    }

    /// <summary>Returns the name of the actor that another belongs to; null where none is known.</summary>
    /// <param name="id">Its identity; null for none.</param>
    public string? Actor(string? id) => id is null ? null : Actors([id]);

    /// <summary>Returns a place with what it lies in; null where none is known.</summary>
    /// <param name="id">Its identity; null for none.</param>
    public string? Place(string? id) => id is not null && _places.TryGetValue(id, out var place) ? Place(place) : id;

    /// <summary>Returns a place with what it lies in.</summary>
    /// <param name="place">The place.</param>
    public static string Place(Place place)
    {
        string[] parts = [place.Name, place.Admin1 ?? string.Empty, place.Country ?? string.Empty];
        return PlainText.OneLine(string.Join(", ", parts.Where(static part => part.Length > 0).Distinct(StringComparer.Ordinal)));
    }

    /// <summary>Returns a time, as the report has it and as a date; null where none is known.</summary>
    /// <param name="id">Its identity; null for none.</param>
    public string? Time(string? id) => id is not null && _times.TryGetValue(id, out var time)
        ? $"{PlainText.OneLine(time.Text)}{(time.Value is { } value && value != time.Text ? $" ({value})" : string.Empty)}"
        : id;

    /// <summary>Returns a figure of an event and what it counts.</summary>
    /// <param name="figure">The figure.</param>
    public string Figure(EventQuantity figure)
    {
        string words = _quantities.TryGetValue(figure.Quantity, out var quantity) ? $"“{PlainText.OneLine(quantity.Text)}”" : figure.Quantity;
        return figure.Role == QuantityRole.Other ? words : $"{ContractNames.Of(figure.Role)} {words}";
    }

    /// <summary>Returns what a figure means.</summary>
    /// <param name="quantity">The figure.</param>
    public static string Meaning(Quantity quantity)
    {
        string value = Number(quantity.Value);
        string number = quantity.Bound switch
        {
            QuantityBound.AtLeast => $"at least {value}",
            QuantityBound.AtMost => $"at most {value}",
            QuantityBound.About => $"about {value}",
            QuantityBound.Range => $"{value} to {Number(quantity.Upper ?? quantity.Value)}",
            _ => value,
        };
        return quantity.Unit is { } unit ? $"{number} {unit}" : number;
    }

    private static string Number(double value) => value.ToString("#,0.###", CultureInfo.InvariantCulture);
}
