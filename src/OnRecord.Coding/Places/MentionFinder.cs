using OnRecord.Language.Documents;
using OnRecord.World.Places;

namespace OnRecord.Coding.Places;

/// <summary>Finds the words of a document that may name places or peoples: first the analyser's names, then what it overlooked.</summary>
internal sealed class MentionFinder
{
    private readonly PlaceLexicon _lexicon;
    private readonly Gazetteer _gazetteer;

    public MentionFinder(PlaceLexicon lexicon, Gazetteer gazetteer)
    {
        _lexicon = lexicon;
        _gazetteer = gazetteer;
    }

    /// <summary>Returns the mentions in the order of the text, none overlapping another.</summary>
    public List<MentionDraft> Find(Document document)
    {
        var board = new MentionBoard(document);
        foreach (var name in document.Names)
        {
            AddName(document, name, board);
        }

        new OverlookedMentions(_lexicon, _gazetteer, board).Add();
        return board.InOrder();
    }

    /// <summary>Returns the words for peoples in the order of the text.</summary>
    public List<DemonymMention> FindDemonyms(Document document)
    {
        var demonyms = new List<DemonymMention>();
        for (int token = 0; token < document.Tokens.Length; token++)
        {
            if (!char.IsUpper(document.Tokens[token].Form[0]))
            {
                continue;
            }

            for (int length = 2; length > 0; length--)
            {
                if (token + length > document.Tokens.Length || document.SentenceOf(token) != document.SentenceOf(token + length - 1))
                {
                    continue;
                }

                var countries = _gazetteer.CountriesByDemonym(document.TextOf(new TokenRange(token, token + length)));
                if (!countries.IsEmpty)
                {
                    demonyms.Add(new DemonymMention(token, length, countries));
                    token += length - 1;
                    break;
                }
            }
        }

        return demonyms;
    }

    private void AddName(Document document, Name name, MentionBoard board)
    {
        int start = name.Tokens.Start;
        for (int token = start; token <= name.Tokens.End; token++)
        {
            if (token == name.Tokens.End || IsDivider(document.Tokens[token].Form))
            {
                var range = Trimmed(document, new TokenRange(start, token));
                start = token + 1;
                if (range.Length > 0 && name.Kind == NameKind.Place)
                {
                    AddPlaceName(document, range, name.Confidence, board);
                }
            }
        }
    }

    private void AddPlaceName(Document document, TokenRange range, float confidence, MentionBoard board)
    {
        string name = document.TextOf(range);
        var candidates = _gazetteer.Find(name);
        if (!_gazetteer.CountriesByDemonym(name).IsEmpty && !candidates.Any(candidate => candidate.Place.Kind == Model.PlaceKind.Country))
        {
            return;
        }

        // "Northeast Georgia" is no name on record, but a part of something that is.
        if (candidates.IsEmpty && range.Length > 1 && _lexicon.Directions.ContainsKey(document.Tokens[range.Start].Form))
        {
            range = range with { Start = range.Start + 1 };
        }

        board.Add(range, NameKind.Place, confidence, isNested: false);
    }

    private TokenRange Trimmed(Document document, TokenRange range)
    {
        int start = range.Start;
        int end = range.End;
        while (start < end && (_lexicon.Articles.Contains(document.Tokens[start].Form) || document.Tokens[start].Upos == Upos.Punct))
        {
            start++;
        }

        while (end > start && (_lexicon.Possessives.Contains(document.Tokens[end - 1].Form) || document.Tokens[end - 1].Upos == Upos.Punct))
        {
            end--;
        }

        return new TokenRange(start, end);
    }

    private static bool IsDivider(string form) => form is "," or ";" or "/" or "(" or ")" or "[" or "]" or ":" or "–" or "—";
}
