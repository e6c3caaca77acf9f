using OnRecord.Coding.Places;
using OnRecord.Language.Documents;
using OnRecord.Model;
using OnRecord.World.Actors;

namespace OnRecord.Coding.Actors;

/// <summary>Finds the words that stand for countries: names, adjectives, the nouns for their people, and the seats of their governments.</summary>
internal sealed class NationSpotter(ActorLexicon lexicon, WhosWho whosWho)
{
    private const int LongestName = 6;

    /// <summary>Returns the nations named in a document, in the order of the text, not overlapping.</summary>
    public List<NationSpan> Spot(Document document, PlaceMap places, IReadOnlyList<NameSpan> names)
    {
        var inName = new NameSpan?[document.Tokens.Length];
        foreach (var name in names)
        {
            for (int token = name.Tokens.Start; token < name.Tokens.End; token++)
            {
                inName[token] = name;
            }
        }

        var persons = new HashSet<string>(StringComparer.Ordinal);
        foreach (var name in names)
        {
            bool isPerson = name is { Kind: NameKind.Person, Tokens.Length: > 1 } && !whosWho.TryGetNation(document.TextOf(name.Tokens), out _);
            for (int token = name.Tokens.Start; token < name.Tokens.End && isPerson; token++)
            {
                persons.Add(document.Tokens[token].Form);
            }
        }

        var found = new List<NationSpan>();
        foreach (var sentence in document.Sentences)
        {
            int token = sentence.Tokens.Start;
            while (token < sentence.Tokens.End)
            {
                var nation = char.IsUpper(document.Tokens[token].Form[0]) ? NationAt(document, sentence.Tokens, token, places, inName, persons) : null;
                token = nation?.Tokens.End ?? token + 1;
                if (nation is { } span)
                {
                    found.Add(span);
                }
            }
        }

        AddPlaces(document, places, found, inName);
        return found;
    }

    /// <summary>A country in a spelling that only the gazetteer could tell.</summary>
    private static void AddPlaces(Document document, PlaceMap places, List<NationSpan> found, NameSpan?[] inName)
    {
        var taken = new bool[document.Tokens.Length];
        foreach (var nation in found)
        {
            Array.Fill(taken, true, nation.Tokens.Start, nation.Tokens.Length);
        }

        foreach (var mention in places.Mentions)
        {
            bool isFree = !taken[mention.Head] && inName[mention.Head]?.Known is null && document.Tokens[mention.Head].Upos == Upos.Propn;
            if (isFree && places.At(mention.Head) is { Kind: PlaceKind.Country, Country: { } country })
            {
                found.Add(new NationSpan(mention.Tokens, mention.Head, country, NationForm.Name));
            }
        }

        found.Sort(static (one, other) => one.Tokens.Start.CompareTo(other.Tokens.Start));
    }

    private NationSpan? NationAt(
        Document document, TokenRange sentence, int token, PlaceMap places, NameSpan?[] inName, HashSet<string> persons)
    {
        for (int end = Math.Min(sentence.End, token + LongestName); end > token; end--)
        {
            var range = new TokenRange(token, end);
            if (!whosWho.TryGetNation(document.TextOf(range), out var word))
            {
                continue;
            }

            // "Jordan" may be a man and "Bank of England" a bank: a nation is its whole name, or an adjective beside one.
            if (inName[token] is { } name && (name.Known is not null || (name.Kind == NameKind.Person && !IsAlone(document, range, name, persons)) || IsInside(document, range, name, word)))
            {
                return null;
            }

            return Read(document, range, word, places);
        }

        return null;
    }

    /// <summary>Whether a "person" is called by the nation's name and nothing else, and nobody of that name is in the report.</summary>
    private static bool IsAlone(Document document, TokenRange range, NameSpan name, HashSet<string> persons) =>
        range.Contains(name.Tokens) && !persons.Contains(document.Tokens[range.Start].Form);

    private static bool IsInside(Document document, TokenRange range, NameSpan name, NationWord word)
    {
        // "Young Algerians" are Algerians.
        if (range.Contains(name.Tokens) || (word.Form.HasFlag(NationForm.Nationals) && range.Contains(name.Head)))
        {
            return false;
        }

        bool isLeadingAdjective = word.Form.HasFlag(NationForm.Adjective) && range.Start == name.Tokens.Start && !range.Contains(name.Head);
        return !isLeadingAdjective && document.Tokens[range.Start].Upos != Upos.Adj;
    }

    private NationSpan? Read(Document document, TokenRange range, NationWord word, PlaceMap places)
    {
        int head = NameSpotter.HeadOf(document, range);
        var place = places.At(head);
        if (place is not null && place.Country is not null && place.Country != word.Country)
        {
            // Georgia the state of the union, Lebanon the town in Pennsylvania.
            return null;
        }

        var form = Decide(document, head, word.Form, place);
        return form == NationForm.None ? null : new NationSpan(range, head, word.Country, form);
    }

    private NationForm Decide(Document document, int head, NationForm forms, Place? place)
    {
        var token = document.Tokens[head];
        if (forms.HasFlag(NationForm.Adjective) && (token.Is("amod") || token.Upos == Upos.Adj))
        {
            return NationForm.Adjective;
        }

        if (forms.HasFlag(NationForm.Name))
        {
            return NationForm.Name;
        }

        if (forms.HasFlag(NationForm.Nationals))
        {
            return NationForm.Nationals;
        }

        if (forms.HasFlag(NationForm.Adjective))
        {
            // "the French", "a Russian": the adjective as a noun.
            return token.Upos is Upos.Noun or Upos.Propn && !token.Is("compound") ? NationForm.Nationals : NationForm.Adjective;
        }

        return StandsForGovernment(document, head, place) ? NationForm.Seat : NationForm.None;
    }

    /// <summary>A capital acts, owns a ministry or is dealt with; after "in" or "from" it is a town.</summary>
    private bool StandsForGovernment(Document document, int head, Place? place)
    {
        var token = document.Tokens[head];
        foreach (int dependent in document.Dependents(head))
        {
            if (document.Tokens[dependent].Is("case") && lexicon.Locative.Contains(document.Tokens[dependent].Form.ToLowerInvariant()))
            {
                return false;
            }
        }

        bool isBuilding = place is null or { Kind: not PlaceKind.Settlement };
        if (isBuilding && !token.Is("compound"))
        {
            return true;
        }

        if (token.Is("nsubj") || token.Is("obj") || token.Is("iobj") || token.Deprel is "obl:agent")
        {
            return true;
        }

        if (token.Is("conj") && token.Head != Token.NoHead)
        {
            return StandsForGovernment(document, token.Head, place);
        }

        if (token.Is("obl") || token.Is("nmod"))
        {
            bool owns = token.Deprel == "nmod:poss" && lexicon.EntryAt(document, token.Head, out _) is { Use: NounUse.Part or NounUse.Ruler or NounUse.Office };
            return owns || (token.Deprel != "nmod:poss" && HasCase(document, head));
        }

        return false;
    }

    private static bool HasCase(Document document, int head)
    {
        foreach (int dependent in document.Dependents(head))
        {
            if (document.Tokens[dependent].Is("case"))
            {
                return true;
            }
        }

        return false;
    }
}
