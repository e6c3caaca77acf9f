using OnRecord.Language.Documents;
using OnRecord.Model;
using OnRecord.World.Places;

namespace OnRecord.Coding.Places;

/// <summary>Finds capitals that are not named: "the Russian capital", "the capital of Herat province", "in the capital".</summary>
internal sealed class CapitalPhrases
{
    private const double NamedConfidence = 0.9;
    private const double LeastShare = 0.5;

    private readonly PlaceLexicon _lexicon;
    private readonly Gazetteer _gazetteer;

    public CapitalPhrases(PlaceLexicon lexicon, Gazetteer gazetteer)
    {
        _lexicon = lexicon;
        _gazetteer = gazetteer;
    }

    public IEnumerable<(TokenRange Tokens, Area Area)> Find(PlaceView view)
    {
        for (int noun = 0; noun < view.Document.Tokens.Length; noun++)
        {
            var token = view.Document.Tokens[noun];
            if (token.Upos == Upos.Noun && _lexicon.CapitalNouns.Contains(token.Lemma) && !IsNamedBeside(view, noun) && !IsPartOfNoun(view, noun)
                && Capital(view, noun) is { } found)
            {
                yield return found;
            }
        }
    }

    private (TokenRange Tokens, Area Area)? Capital(PlaceView view, int noun)
    {
        int start = _lexicon.Articles.Contains(view.FormAt(noun - 1)) ? noun - 1 : noun;

        // "the capital of Mali", "the capital of Herat province"
        int of = noun + 1;
        int name = _lexicon.Articles.Contains(view.FormAt(of + 1)) ? of + 2 : of + 1;
        if (_lexicon.Containers.Contains(view.FormAt(of)) && view.IsSameSentence(noun, name) && view.NameAt(name) is { } larger)
        {
            return Seat(larger.Meant) is { } seat ? (new TokenRange(start, larger.Tokens.End), Of(seat, larger.Meant.Probability * NamedConfidence)) : null;
        }

        // "the Malian capital", "Mali's capital"
        int before = _lexicon.Possessives.Contains(view.FormAt(noun - 1)) ? noun - 2 : noun - 1;
        if (view.IsSameSentence(before, noun))
        {
            if (view.CountryAt(before) is { } country)
            {
                return _gazetteer.CapitalOf(country.Country) is { } capital
                    ? (new TokenRange(country.Tokens.Start, noun + 1), Of(capital, NamedConfidence))
                    : null;
            }

            if (before < noun - 1 && view.NameAt(before) is { } owner)
            {
                return Seat(owner.Meant) is { } seat ? (new TokenRange(owner.Tokens.Start, noun + 1), Of(seat, owner.Meant.Probability * NamedConfidence)) : null;
            }
        }

        // "in the capital"
        if (start < noun && _lexicon.PlacePrepositions.Contains(view.FormAt(start - 1))
            && view.Foremost is { } foremost && foremost.Share >= LeastShare
            && _gazetteer.CapitalOf(_gazetteer.Country(foremost.Country)!) is { } own)
        {
            return (new TokenRange(start, noun + 1), Of(own, foremost.Share * NamedConfidence));
        }

        return null;
    }

    /// <summary>Checks whether the capital is called by name right there: "the capital, Bamako", "Bamako, the Malian capital".</summary>
    private static bool IsNamedBeside(PlaceView view, int noun)
    {
        int after = view.FormAt(noun + 1) == "," ? noun + 2 : noun + 1;
        if (view.IsSameSentence(noun, after) && view.NameAt(after) is { Meant.Kind: PlaceKind.Settlement or PlaceKind.Admin1 })
        {
            return true;
        }

        const int WidestApposition = 4;
        for (int token = noun - 1; token >= noun - WidestApposition && view.IsSameSentence(token, noun); token--)
        {
            if (view.FormAt(token) == ",")
            {
                return view.NameAt(token - 1) is { Meant.Kind: PlaceKind.Settlement or PlaceKind.Admin1 };
            }
        }

        return false;
    }

    /// <summary>Checks whether the noun only qualifies another: money, punishment.</summary>
    private static bool IsPartOfNoun(PlaceView view, int noun) =>
        view.IsSameSentence(noun, noun + 1) && view.Document.Tokens[noun + 1].Upos == Upos.Noun;

    private GazetteerPlace? Seat(PlaceOption area) => area.Kind switch
    {
        PlaceKind.Country => _gazetteer.CapitalOf(area.Candidate.Place.Country!),
        PlaceKind.Admin1 => _gazetteer.SeatOf(area.Candidate.Place),
        _ => null,
    };

    private static Area Of(GazetteerPlace capital, double confidence) => new(
        PlaceWriter.KeyOf(capital),
        capital.Name,
        capital.Kind,
        capital.Country?.Iso3,
        capital.Admin1?.Name,
        capital.Point,
        capital.GeonameId,
        confidence,
        "places: capital");
}
