using System.Collections.Frozen;
using OnRecord.Language.Documents;
using OnRecord.Model;
using OnRecord.World.Names;
using OnRecord.World.Places;

namespace OnRecord.Coding.Places;

/// <summary>
/// Looks for names of places where the analyser saw none, another kind of name or a longer one ("Kabul University").
/// The resolver decides later whether a place is meant.
/// </summary>
internal sealed class OverlookedMentions
{
    private const int LongestName = 5;
    private const int ShortestCapitals = 4;
    private const double LargeTown = 100_000;

    private readonly PlaceLexicon _lexicon;
    private readonly Gazetteer _gazetteer;
    private readonly MentionBoard _board;
    private readonly Document _document;
    private readonly FrozenSet<string> _commonWords;
    private readonly Name?[] _nameAt;
    private readonly HashSet<string> _known;

    public OverlookedMentions(PlaceLexicon lexicon, Gazetteer gazetteer, MentionBoard board)
    {
        _lexicon = lexicon;
        _gazetteer = gazetteer;
        _board = board;
        _document = board.Document;
        _commonWords = PlaceScene.CommonWordsOf(_document);
        _nameAt = new Name?[_document.Tokens.Length];
        foreach (var name in _document.Names)
        {
            Array.Fill(_nameAt, name, name.Tokens.Start, name.Tokens.Length);
        }

        _known = [.. board.Mentions.Select(mention => NameKey.Fold(mention.Name))];
    }

    public void Add()
    {
        OpenLongNames();
        for (int token = 0; token < _document.Tokens.Length; token++)
        {
            if (char.IsUpper(_document.Tokens[token].Form[0]) && _board.At(token) is null)
            {
                token = AddFrom(token);
            }
        }
    }

    /// <summary>Opens the analyser's place names that are not on record, so that a name inside them is seen; roads stay closed.</summary>
    private void OpenLongNames()
    {
        foreach (var mention in _board.InOrder())
        {
            var range = mention.Tokens;
            if (range.Length < 2 || IsRoad(range) || !_gazetteer.Find(mention.Name).IsEmpty)
            {
                continue;
            }

            _board.Remove(mention);
            if (!AddInside(range))
            {
                _board.Add(range, mention.Tagged, mention.TagConfidence, mention.IsNested);
            }
        }
    }

    private bool AddInside(TokenRange range)
    {
        for (int start = range.Start; start < range.End; start++)
        {
            for (int end = range.End; end > start; end--)
            {
                var inner = new TokenRange(start, end);
                if (inner != range && char.IsUpper(_document.Tokens[start].Form[0]) && IsNestedName(inner))
                {
                    var name = _nameAt[start];
                    _board.Add(inner, name?.Kind ?? NameKind.Place, name?.Confidence ?? 1, isNested: true, whole: range);
                    return true;
                }
            }
        }

        return false;
    }

    private int AddFrom(int token)
    {
        for (int length = LongestName; length > 0; length--)
        {
            int end = token + length;
            var range = new TokenRange(token, end);
            if (end > _document.Tokens.Length || _document.SentenceOf(token) != _document.SentenceOf(end - 1)
                || !char.IsUpper(_document.Tokens[end - 1].Form[0]) || !_board.IsFree(range) || _nameAt[token] != _nameAt[end - 1])
            {
                continue;
            }

            if (IsPlaceName(range))
            {
                var name = _nameAt[token];
                _board.Add(range, name?.Kind, name?.Confidence ?? 1, isNested: name is { } around && !IsWhole(around.Tokens, range));
                return end - 1;
            }
        }

        return token;
    }

    private bool IsPlaceName(TokenRange range)
    {
        if (IsAbbreviationAfterComma(range))
        {
            return true;
        }

        if (_nameAt[range.Start] is not { } name)
        {
            return IsProper(range) && !IsCommon(range) && (IsKnown(range) || IsWellKnown(range) || IsDateline(range));
        }

        return name.Kind switch
        {
            // A person may be called after a town; there must be more ground than the name.
            NameKind.Person => name.Tokens == range
                && (IsKnown(range) || IsOfKind(range, PlaceKind.Country) || (FollowsPreposition(range) && IsOnRecord(range, NameMatch.Other))),
            _ => IsWhole(name.Tokens, range) ? IsOnRecord(range) : !IsRoad(name.Tokens) && IsNestedName(range),
        };
    }

    /// <summary>Checks whether a range is a whole name, or all of it on its side of a dash: "KYIV — Russian" is no name.</summary>
    private bool IsWhole(TokenRange name, TokenRange range) =>
        (range.Start == name.Start || IsDash(range.Start - 1)) && (range.End == name.End || IsDash(range.End));

    private bool IsDash(int token) => _document.Tokens[token].Form is "—" or "–" or "--";

    private bool IsNestedName(TokenRange range) => !IsCommon(range) && !IsWord(range) && (IsKnown(range) || IsOnRecord(range));

    private bool IsRoad(TokenRange range) =>
        range.Length > 1
        && (_lexicon.StreetWords.Contains(_document.Tokens[range.End - 1].Form) || _lexicon.StreetWords.Contains(_document.Tokens[range.Start].Form));

    private bool IsWord(TokenRange range)
    {
        string form = _document.Tokens[range.Start].Form;
        return range.Length == 1
            && (_lexicon.FeatureWords.Contains(form) || _lexicon.KindWords.ContainsKey(form) || _lexicon.Directions.ContainsKey(form));
    }

    private bool IsCommon(TokenRange range) =>
        _lexicon.NotPlaces.Contains(_document.TextOf(range)) || (range.Length == 1 && _commonWords.Contains(_document.Tokens[range.Start].Form));

    private bool IsProper(TokenRange range)
    {
        for (int token = range.Start; token < range.End; token++)
        {
            if (_document.Tokens[token].Upos == Upos.Propn)
            {
                return true;
            }
        }

        return false;
    }

    private bool IsKnown(TokenRange range) => _known.Contains(NameKey.Fold(_document.TextOf(range)));

    private bool IsOnRecord(TokenRange range, NameMatch atWorst = NameMatch.Main) =>
        !_lexicon.NotPlaces.Contains(_document.TextOf(range))
        && _gazetteer.Find(_document.TextOf(range)).Any(candidate => candidate.Match <= atWorst);

    private bool FollowsPreposition(TokenRange range) =>
        range.Start > 0 && _lexicon.PlacePrepositions.Contains(_document.Tokens[range.Start - 1].Form);

    private bool IsOfKind(TokenRange range, PlaceKind kind) =>
        _gazetteer.Find(_document.TextOf(range)).Any(candidate => candidate.Place.Kind == kind);

    /// <summary>Checks for "Augusta, Ga." and "Augusta, GA".</summary>
    private bool IsAbbreviationAfterComma(TokenRange range)
    {
        if (range.Start < 2 || _document.Tokens[range.Start - 1].Form != "," || !char.IsUpper(_document.Tokens[range.Start - 2].Form[0]))
        {
            return false;
        }

        string name = _document.TextOf(range);
        return PlaceNames.IsAbbreviated(name)
            && _gazetteer.Find(name).Any(candidate => candidate.Match == NameMatch.Abbreviation);
    }

    /// <summary>Checks for a sentence that begins with a name in capitals, as agencies' reports do.</summary>
    private bool IsDateline(TokenRange range)
    {
        string name = _document.TextOf(range);
        return name.Length >= ShortestCapitals
            && _document.Sentences[_document.SentenceOf(range.Start)].Tokens.Start == range.Start
            && !name.Any(char.IsLower)
            && IsOnRecord(range);
    }

    /// <summary>Checks whether a name is that of a place so well known that a capital letter is ground enough to consider it.</summary>
    private bool IsWellKnown(TokenRange range)
    {
        string name = _document.TextOf(range);
        foreach (var candidate in _gazetteer.Find(name))
        {
            var place = candidate.Place;
            bool isKnown = place.Kind switch
            {
                PlaceKind.Country => true,
                PlaceKind.Admin1 => candidate.Match is NameMatch.Main or NameMatch.Short && place.Population > LargeTown,
                PlaceKind.Admin2 => candidate.Match == NameMatch.Main && range.Length > 1,
                PlaceKind.Settlement => candidate.Match == NameMatch.Main && (place.Population > LargeTown || place.Rank >= SettlementRank.FirstLevelSeat),
                _ => true,
            };
            if (isKnown)
            {
                return true;
            }
        }

        return false;
    }
}
