using System.Collections.Immutable;
using OnRecord.Ledger.Identities;
using OnRecord.Model;

namespace OnRecord.Ledger.Items;

/// <summary>A reading with its parts found by their identities and turned into what the ledger keeps.</summary>
internal sealed class ReadingView
{
    // An office holder of a ministry of a government of a state: longer chains are none.
    private const int DeepestOf = 4;
    private const int LongestText = 600;

    private readonly Dictionary<string, Actor> _actors;
    private readonly Dictionary<string, Place> _places;
    private readonly Dictionary<string, TimeExpression> _times;
    private readonly Dictionary<string, Quantity> _quantities;

    /// <summary>Initializes a view.</summary>
    /// <param name="reading">The reading.</param>
    /// <param name="voice">The identity of the voice that its report is.</param>
    internal ReadingView(Reading reading, string voice)
    {
        Reading = reading;
        _actors = ById(reading.Actors, actor => actor.Id);
        _places = ById(reading.Places, place => place.Id);
        _times = ById(reading.Times, time => time.Id);
        _quantities = ById(reading.Quantities, quantity => quantity.Id);
        Stub = new ReportStub
        {
            Id = reading.Report.Id,
            Published = reading.Report.Published,
            Source = reading.Report.Source,
            Title = reading.Report.Title,
            Voice = voice,
        };
    }

    /// <summary>Gets the reading.</summary>
    internal Reading Reading { get; }

    /// <summary>Gets the report.</summary>
    internal ReportStub Stub { get; }

    /// <summary>Returns the parties under identities of actors, each once.</summary>
    internal ImmutableArray<Party> Parties(IEnumerable<string> actors) =>
        [.. actors.Select(id => _actors.GetValueOrDefault(id)).OfType<Actor>().Select(actor => Party(actor, DeepestOf)).DistinctBy(party => party.Id)];

    /// <summary>Returns the state that a country's code means, where the report names it as a party.</summary>
    internal Party? State(string country) => Reading.Actors
        .FirstOrDefault(actor => actor.Kind == ActorKind.State && actor.Country == country) is { } state ? Party(state, DeepestOf) : null;

    /// <summary>Returns a place as the ledger keeps it.</summary>
    internal EntryPlace? Place(string? id) => id is not null && _places.TryGetValue(id, out var place)
        ? new EntryPlace
        {
            Id = PlaceId.Of(place),
            Name = place.Name,
            Kind = place.Kind,
            Country = place.Country,
            Admin1 = place.Admin1,
            Latitude = place.Latitude,
            Longitude = place.Longitude,
            GeonameId = place.GeonameId,
        }
        : null;

    /// <summary>Returns the places that the sentence around words names, in the order of the text.</summary>
    internal ImmutableArray<EntryPlace> PlacesNear(Passage words)
    {
        foreach (var sentence in Reading.Sentences)
        {
            if (sentence.Overlaps(words.Span))
            {
                return
                [
                    .. Reading.Places
                        .Where(place => place.Mentions.Any(mention => mention.Span.Overlaps(sentence)))
                        .OrderBy(place => place.Mentions.First(mention => mention.Span.Overlaps(sentence)).Start)
                        .ThenBy(place => place.Id, StringComparer.Ordinal)
                        .Take(Telling.MostNearby)
                        .Select(place => Place(place.Id)!),
                ];
            }
        }

        return [];
    }

    /// <summary>Returns a time expression.</summary>
    internal TimeExpression? Time(string? id) => id is null ? null : _times.GetValueOrDefault(id);

    /// <summary>Returns the figures of an event.</summary>
    internal ImmutableArray<Figure> Figures(Event happening) =>
        [.. happening.Quantities.Where(given => _quantities.ContainsKey(given.Quantity)).Select(given => new Figure(given.Role, _quantities[given.Quantity]))];

    /// <summary>Returns the figures in the content of a statement, in the order of the text.</summary>
    internal ImmutableArray<Figure> Figures(Statement statement)
    {
        var roles = Reading.Events.SelectMany(happening => happening.Quantities).GroupBy(given => given.Quantity, StringComparer.Ordinal)
            .ToDictionary(group => group.Key, group => group.First().Role, StringComparer.Ordinal);
        return [.. Reading.Quantities
            .Where(quantity => statement.Content.Any(piece => piece.Span.Contains(quantity.Span)))
            .Select(quantity => new Figure(roles.GetValueOrDefault(quantity.Id, QuantityRole.Other), quantity))];
    }

    /// <summary>Returns the sentence around words, cut where it is very long.</summary>
    internal string Sentence(Passage words)
    {
        foreach (var sentence in Reading.Sentences)
        {
            if (sentence.Overlaps(words.Span) && sentence.End <= Reading.Report.Text.Length)
            {
                return Cut(sentence.Of(Reading.Report.Text).Trim());
            }
        }

        return words.Text;
    }

    /// <summary>Returns the content of a statement as one text, its pieces parted by an ellipsis.</summary>
    internal static string Content(Statement statement) => Cut(string.Join(" … ", statement.Content.Select(piece => piece.Text)));

    /// <summary>Returns the key of a statement.</summary>
    internal ItemKey KeyOf(Statement statement) =>
        new(Stub.Id, statement.Id, statement.Content[0].Start, statement.Content.Max(piece => piece.End));

    /// <summary>Returns the key of an event.</summary>
    internal ItemKey KeyOf(Event happening) => new(Stub.Id, happening.Id, happening.Trigger.Start, happening.Trigger.End);

    private static string Cut(string text) =>
        text.Length <= LongestText ? text : string.Concat(text.AsSpan(0, char.IsHighSurrogate(text[LongestText - 2]) ? LongestText - 2 : LongestText - 1), "…");

    private static Dictionary<string, T> ById<T>(IReadOnlyList<T> items, Func<T, string> id) =>
        items.DistinctBy(id, StringComparer.Ordinal).ToDictionary(id, StringComparer.Ordinal);

    private Party Party(Actor actor, int depth) => new()
    {
        Id = PartyId.Of(actor),
        Name = actor.Name,
        Kind = actor.Kind,
        Country = actor.Country,
        Sectors = [.. actor.Sectors],
        Of = depth > 0 && actor.Of is { } of && of != actor.Id && _actors.TryGetValue(of, out var body) ? Party(body, depth - 1) : null,
    };
}
