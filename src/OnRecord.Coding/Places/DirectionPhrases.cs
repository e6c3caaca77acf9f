using System.Globalization;
using OnRecord.Language.Documents;
using OnRecord.Model;
using OnRecord.World.Places;

namespace OnRecord.Coding.Places;

/// <summary>Finds parts of countries and divisions: "northern Mali", "the north of Afghanistan", "Turkey's southeast".</summary>
internal sealed class DirectionPhrases
{
    private const double PhraseConfidence = 0.95;

    private readonly PlaceLexicon _lexicon;
    private readonly Gazetteer _gazetteer;

    public DirectionPhrases(PlaceLexicon lexicon, Gazetteer gazetteer)
    {
        _lexicon = lexicon;
        _gazetteer = gazetteer;
    }

    public IEnumerable<(TokenRange Tokens, Area Area)> Find(PlaceView view)
    {
        for (int token = 0; token < view.Document.Tokens.Length; token++)
        {
            if (view.NameAt(token) is not { } name || name.Tokens.Start != token
                || name.Meant.Kind is not (PlaceKind.Country or PlaceKind.Admin1))
            {
                continue;
            }

            if (Before(view, name.Tokens) is { } before)
            {
                yield return (before.Tokens, Part(name.Meant, before.Direction));
            }
            else if (After(view, name.Tokens) is { } after)
            {
                yield return (after.Tokens, Part(name.Meant, after.Direction));
            }
        }
    }

    private (TokenRange Tokens, DirectionEntry Direction)? Before(PlaceView view, TokenRange name)
    {
        // "northern Mali"
        if (DirectionEndingAt(view, name.Start) is { } adjective)
        {
            return (new TokenRange(adjective.Start, name.End), adjective.Direction);
        }

        // "the north of Mali", but not "north of Mali", which lies outside.
        if (_lexicon.Containers.Contains(view.FormAt(name.Start - 1))
            && DirectionEndingAt(view, name.Start - 1) is { } noun
            && _lexicon.Articles.Contains(view.FormAt(noun.Start - 1)))
        {
            return (new TokenRange(noun.Start - 1, name.End), noun.Direction);
        }

        return null;
    }

    private (TokenRange Tokens, DirectionEntry Direction)? After(PlaceView view, TokenRange name)
    {
        // "Mali's north", but not "Mali's northern desert".
        if (!_lexicon.Possessives.Contains(view.FormAt(name.End)) || DirectionStartingAt(view, name.End + 1) is not { } noun)
        {
            return null;
        }

        bool goesOn = view.IsSameSentence(name.Start, noun.End)
            && view.Document.Tokens[noun.End].Upos is Upos.Noun or Upos.Propn or Upos.Adj;
        return goesOn ? null : (new TokenRange(name.Start, noun.End), noun.Direction);
    }

    private (int Start, DirectionEntry Direction)? DirectionEndingAt(PlaceView view, int end)
    {
        // A hyphen may be a token of its own: north - eastern.
        string joined = view.FormAt(end - 3) + view.FormAt(end - 2) + view.FormAt(end - 1);
        if (view.FormAt(end - 2) == "-" && view.IsSameSentence(end - 3, end - 1) && _lexicon.Directions.TryGetValue(joined, out var direction))
        {
            return (end - 3, direction);
        }

        return _lexicon.Directions.TryGetValue(view.FormAt(end - 1), out direction) && view.IsSameSentence(end - 1, end)
            ? (end - 1, direction)
            : null;
    }

    private (int End, DirectionEntry Direction)? DirectionStartingAt(PlaceView view, int start)
    {
        string joined = view.FormAt(start) + view.FormAt(start + 1) + view.FormAt(start + 2);
        if (view.FormAt(start + 1) == "-" && _lexicon.Directions.TryGetValue(joined, out var direction))
        {
            return (start + 3, direction);
        }

        return _lexicon.Directions.TryGetValue(view.FormAt(start), out direction) ? (start + 1, direction) : null;
    }

    private Area Part(PlaceOption whole, DirectionEntry direction)
    {
        var place = whole.Candidate.Place;
        return new Area(
            $"d{place.GeonameId}:{direction.Adjective}",
            string.Format(CultureInfo.InvariantCulture, _lexicon.DirectionName, place.Name, direction.Adjective),
            PlaceKind.Region,
            place.Country?.Iso3,
            place.Kind == PlaceKind.Admin1 ? place.Name : null,
            Compass.Shift(_gazetteer, place, direction.North, direction.East),
            GeonameId: null,
            whole.Probability * PhraseConfidence,
            "places: direction");
    }
}
