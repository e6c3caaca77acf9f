using OnRecord.Coding.Places;
using OnRecord.Language.Documents;

namespace OnRecord.Coding.Actors;

/// <summary>The country that a party without one of its own is taken to be of: that of the place in its clause, or the one the report is about.</summary>
internal sealed class StoryCountry
{
    private const double LeastShare = 0.5;

    private readonly Document _document;
    private readonly PlaceMap _places;
    private readonly PartyMention?[] _around;
    private readonly string? _main;

    public StoryCountry(Document document, PlaceMap places, PartyMention?[] around, IReadOnlyList<NationSpan> nations)
    {
        (_document, _places, _around) = (document, places, around);
        var counts = new SortedDictionary<string, int>(StringComparer.Ordinal);
        int total = 0;
        var countries = nations.Select(nation => nation.Country)
            .Concat(places.Mentions.Where(mention => around[mention.Head] is null).Select(mention => places.At(mention.Head)?.Country).OfType<string>());
        foreach (string country in countries)
        {
            counts[country] = counts.GetValueOrDefault(country) + 1;
            total++;
        }

        foreach (var (country, count) in counts)
        {
            if (count > total * LeastShare)
            {
                _main = country;
            }
        }
    }

    /// <summary>Returns the country for a noun that says none, and why; null when there is no telling.</summary>
    public (string Country, string Reason)? For(int noun)
    {
        int verb = _document.Tokens[noun].Head;
        while (verb != Token.NoHead && _document.Tokens[verb].Upos is not (Upos.Verb or Upos.Aux))
        {
            verb = _document.Tokens[verb].Head;
        }

        if (verb != Token.NoHead && PlaceOf(verb, noun) is { } country)
        {
            return (country, "place in the clause");
        }

        return _main is null ? null : (_main, "country of the story");
    }

    private string? PlaceOf(int verb, int noun)
    {
        foreach (int dependent in _document.Dependents(verb))
        {
            if (dependent != noun && _document.Tokens[dependent].Is("obl"))
            {
                string? country = _places.At(dependent)?.Country ?? _around[dependent]?.Country;
                if (country is not null && (_places.At(dependent) is not null || _around[dependent]?.Party is { Kind: Model.ActorKind.State }))
                {
                    return country;
                }
            }
        }

        return null;
    }
}
