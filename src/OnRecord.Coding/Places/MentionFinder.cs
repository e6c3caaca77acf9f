using OnRecord.Language.Documents;
using OnRecord.World.Places;

namespace OnRecord.Coding.Places;

/// <summary>Finds the words of a document that may name places or peoples: first the analyser's names, then what it overlooked.</summary>
internal sealed class MentionFinder
{
    private const float CalledPlaceConfidence = 0.95f;

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
                if (range.Length > 0 && IsCalledPlace(document, range))
                {
                    AddPlaceName(document, range, Math.Max(name.Confidence, CalledPlaceConfidence), board);
                }
                else if (range.Length > 0 && name.Kind == NameKind.Place)
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

        if (Glued(document, range) is { } longer && !_gazetteer.Find(document.TextOf(longer)).IsEmpty)
        {
            range = longer;
        }

        // "Northeast Georgia" is no name on record, but a part of something that is.
        if (candidates.IsEmpty && range.Length > 1 && _lexicon.Directions.ContainsKey(document.Tokens[range.Start].Form))
        {
            range = range with { Start = range.Start + 1 };
        }

        board.Add(range, NameKind.Place, confidence, isNested: false);
    }

    /// <summary>Checks whether the text calls a name a place, whatever the analyser takes it for: "the town of X", "X province".</summary>
    private bool IsCalledPlace(Document document, TokenRange range)
    {
        int sentence = document.SentenceOf(range.Start);
        bool IsKindWord(int token) => token >= 0 && token < document.Tokens.Length && document.SentenceOf(token) == sentence
            && document.Tokens[token] is { Upos: Upos.Noun } word && _lexicon.KindWords.ContainsKey(word.Form);
        bool followsOf = range.Start > 0 && _lexicon.Containers.Contains(document.Tokens[range.Start - 1].Form);
        return followsOf && IsKindWord(range.Start - 2);
    }

    /// <summary>Returns a name with what hyphens join to it without a space, as in Mazar-i-Sharif; null where nothing is.</summary>
    private static TokenRange? Glued(Document document, TokenRange range)
    {
        const int LongestTail = 6;
        int end = range.End;
        while (end < document.Tokens.Length && end - range.End < LongestTail && document.Tokens[end].Span.Start == document.Tokens[end - 1].Span.End
            && (document.Tokens[end].Form is "-" or "–" || document.Tokens[end - 1].Form is "-" or "–"))
        {
            end++;
        }

        return end > range.End ? new TokenRange(range.Start, end) : null;
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
