using System.Globalization;
using OnRecord.Language.Documents;
using OnRecord.Model;
using OnRecord.World.Places;

namespace OnRecord.Coding.Places;

/// <summary>Finds borders: "the Afghan-Tajik border", "the border between Mali and Niger", "Turkey's border with Syria".</summary>
internal sealed class BorderPhrases
{
    private const double TwoSidedConfidence = 0.9;
    private const double OneSidedConfidence = 0.8;
    private const double UnsaidConfidence = 0.7;

    // The report's own country is the other side when it makes up at least so much of what the report speaks of.
    private const double LeastShare = 0.35;

    private readonly PlaceLexicon _lexicon;
    private readonly Gazetteer _gazetteer;

    public BorderPhrases(PlaceLexicon lexicon, Gazetteer gazetteer)
    {
        _lexicon = lexicon;
        _gazetteer = gazetteer;
    }

    public IEnumerable<(TokenRange Tokens, Area Area)> Find(PlaceView view)
    {
        for (int noun = 0; noun < view.Document.Tokens.Length; noun++)
        {
            var token = view.Document.Tokens[noun];
            if (token.Upos is not (Upos.Noun or Upos.Propn) || !_lexicon.BorderNouns.Contains(token.Lemma) || view.NameAt(noun) is not null)
            {
                continue;
            }

            int start = noun;
            int end = noun + 1;
            var sides = new List<Country>();
            CollectBefore(view, ref start, sides);
            CollectAfter(view, ref end, sides);
            if (sides.Count > 0)
            {
                yield return (new TokenRange(start, end), Border(view, start, sides));
            }
        }
    }

    private void CollectBefore(PlaceView view, ref int start, List<Country> sides)
    {
        int token = start - 1;
        while (view.IsSameSentence(token, start) && IsBetweenSides(view, token))
        {
            token--;
        }

        // A people's name with another grown together with it: Afghan-Tajik.
        if (view.IsSameSentence(token, start) && Joined(view.FormAt(token)) is { } pair)
        {
            start = token;
            sides.AddRange(pair);
            return;
        }

        if (!view.IsSameSentence(token, start) || view.CountryAt(token) is not { } near)
        {
            return;
        }

        start = near.Tokens.Start;
        sides.Add(near.Country);
        token = start - 1;
        if (view.FormAt(token) is "-" or "–" or "/" && view.CountryAt(token - 1) is { } far && view.IsSameSentence(far.Tokens.Start, start))
        {
            start = far.Tokens.Start;
            sides.Insert(0, far.Country);
        }
    }

    private void CollectAfter(PlaceView view, ref int end, List<Country> sides)
    {
        string joiner = view.FormAt(end);
        bool isWith = _lexicon.BorderWith.Contains(joiner);
        bool isOf = _lexicon.Containers.Contains(joiner) && sides.Count == 0;
        bool isBetween = _lexicon.BorderBetween.Contains(joiner);
        if (!isWith && !isOf && !isBetween)
        {
            return;
        }

        int token = SkipArticle(view, end + 1);
        if (!view.IsSameSentence(end, token) || view.CountryAt(token) is not { } first)
        {
            return;
        }

        int and = first.Tokens.End;
        if (_lexicon.BorderAnd.Contains(view.FormAt(and)) && (isBetween || isOf)
            && view.CountryAt(SkipArticle(view, and + 1)) is { } second && view.IsSameSentence(end, second.Tokens.Start))
        {
            sides.Add(first.Country);
            sides.Add(second.Country);
            end = second.Tokens.End;
        }
        else if (!isBetween)
        {
            sides.Add(first.Country);
            end = first.Tokens.End;
        }
    }

    private int SkipArticle(PlaceView view, int token) => _lexicon.Articles.Contains(view.FormAt(token)) ? token + 1 : token;

    private bool IsBetweenSides(PlaceView view, int token) =>
        view.CountryAt(token) is null
        && (_lexicon.Possessives.Contains(view.FormAt(token)) || _lexicon.Directions.ContainsKey(view.FormAt(token)));

    private Country[]? Joined(string form)
    {
        string[] parts = form.Split('-', '–');
        if (parts.Length != 2)
        {
            return null;
        }

        var sides = parts.Select(CountryNamed).OfType<Country>().ToArray();
        return sides.Length == 2 ? sides : null;
    }

    private Country? CountryNamed(string word)
    {
        if (_gazetteer.CountriesByDemonym(word) is [var people, ..])
        {
            return people;
        }

        foreach (var candidate in _gazetteer.Find(word))
        {
            if (candidate.Place.Kind == PlaceKind.Country)
            {
                return candidate.Place.Country;
            }
        }

        return null;
    }

    /// <summary>Returns the neighbour that the phrase leaves unsaid: the last one named before, or the country that the report is about.</summary>
    private (Country Country, double Confidence)? Unsaid(PlaceView view, int start, Country said)
    {
        int earliest = view.Document.Sentences[Math.Max(0, view.Document.SentenceOf(start) - 1)].Tokens.Start;
        for (int token = start - 1; token >= earliest; token--)
        {
            if (view.CountryAt(token) is { } near && said.Neighbours.Contains(near.Country.Iso3))
            {
                return (near.Country, UnsaidConfidence);
            }
        }

        return view.Foremost is { } foremost && foremost.Share >= LeastShare && said.Neighbours.Contains(foremost.Country)
            ? (_gazetteer.Country(foremost.Country)!, UnsaidConfidence * foremost.Share)
            : null;
    }

    private Area Border(PlaceView view, int start, List<Country> sides)
    {
        double confidence = TwoSidedConfidence;
        if (sides.Count == 1 || sides[0] == sides[1])
        {
            if (Unsaid(view, start, sides[0]) is not { } unsaid)
            {
                return OneSided(sides[0]);
            }

            sides = [sides[0], unsaid.Country];
            confidence = unsaid.Confidence;
        }

        var (one, other) = string.CompareOrdinal(sides[0].Iso3, sides[1].Iso3) < 0 ? (sides[0], sides[1]) : (sides[1], sides[0]);
        return new Area(
            $"b{one.Iso3}:{other.Iso3}",
            string.Format(CultureInfo.InvariantCulture, _lexicon.BorderName, one.Name, other.Name),
            PlaceKind.Border,
            Country: null,
            Admin1: null,
            Compass.Border(_gazetteer, one, other),
            GeonameId: null,
            confidence,
            "places: border of two countries");
    }

    private Area OneSided(Country country) => new(
        $"b{country.Iso3}",
        string.Format(CultureInfo.InvariantCulture, _lexicon.OneSidedBorderName, country.Name),
        PlaceKind.Border,
        country.Iso3,
        Admin1: null,
        Point: null,
        GeonameId: null,
        OneSidedConfidence,
        "places: border of a country");
}
