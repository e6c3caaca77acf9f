using System.Collections.Immutable;
using OnRecord.Model;

namespace OnRecord.Coding.Places;

/// <summary>The places of a report and the words that name them.</summary>
public sealed class PlaceMap
{
    private readonly Dictionary<int, string> _byToken = [];
    private readonly Dictionary<string, Place> _byId = [];

    /// <summary>Initializes a map.</summary>
    /// <param name="places">The places in the order of first mention.</param>
    /// <param name="mentions">The mentions in the order of the text, not overlapping.</param>
    public PlaceMap(ImmutableArray<Place> places, ImmutableArray<PlaceMention> mentions)
    {
        Places = places;
        Mentions = mentions;
        foreach (var place in places)
        {
            _byId.Add(place.Id, place);
        }

        foreach (var mention in mentions)
        {
            for (int token = mention.Tokens.Start; token < mention.Tokens.End; token++)
            {
                _byToken[token] = mention.Place;
            }
        }
    }

    /// <summary>Gets the places in the order of first mention.</summary>
    public ImmutableArray<Place> Places { get; }

    /// <summary>Gets the mentions in the order of the text.</summary>
    public ImmutableArray<PlaceMention> Mentions { get; }

    /// <summary>Returns the place that a token helps to name; null where it names none.</summary>
    /// <param name="token">The token's index in the document.</param>
    public Place? At(int token) => _byToken.TryGetValue(token, out string? id) ? _byId[id] : null;
}
