using OnRecord.Coding.Places;
using OnRecord.Language.Documents;
using OnRecord.Model;
using OnRecord.World.Actors;

namespace OnRecord.Coding.Actors;

/// <summary>Finds the names in a document: those the network marks, and those the who's who knows besides.</summary>
internal static class NameSpotter
{
    private const int LongestName = 9;

    /// <summary>Returns the names in the order of the text, not overlapping.</summary>
    public static List<NameSpan> Spot(Document document, PlaceMap places, WhosWho whosWho)
    {
        var marked = new Name?[document.Tokens.Length];
        foreach (var name in document.Names)
        {
            for (int token = name.Tokens.Start; token < name.Tokens.End; token++)
            {
                marked[token] = name;
            }
        }

        var known = ScanKnown(document, places, whosWho, marked);
        var spans = new List<NameSpan>(known.Count + document.Names.Length);
        int next = 0;
        foreach (var name in document.Names)
        {
            while (next < known.Count && known[next].Tokens.End <= name.Tokens.Start)
            {
                spans.Add(known[next++]);
            }

            int overlapping = next;
            bool isKnown = false;
            int head = HeadOf(document, name.Tokens);
            for (; overlapping < known.Count && known[overlapping].Tokens.Start < name.Tokens.End; overlapping++)
            {
                // A known name inside decides over the words around it only where it is what the others depend on.
                var inner = known[overlapping];
                bool isLong = inner is { Tokens.Length: > 1, Known.Rank: ActorRank.Prominent } && inner.Tokens.Start == name.Tokens.Start;
                isKnown |= inner.Tokens.Contains(head) || (isLong && name.Kind != NameKind.Person);
            }

            if (!isKnown)
            {
                Add(document, spans, Trim(document, name));
                next = overlapping;
            }
        }

        for (; next < known.Count; next++)
        {
            spans.Add(known[next]);
        }

        return spans;
    }

    /// <summary>Returns the token of a range that the others depend on.</summary>
    public static int HeadOf(Document document, TokenRange range)
    {
        for (int token = range.Start; token < range.End; token++)
        {
            int head = document.Tokens[token].Head;
            if (head == Token.NoHead || !range.Contains(head))
            {
                return token;
            }
        }

        return range.End - 1;
    }

    /// <summary>Adds a name; one that a hyphen ties to the name before goes into it.</summary>
    private static void Add(Document document, List<NameSpan> spans, NameSpan span)
    {
        if (spans.Count > 0 && spans[^1].Tokens.End > span.Tokens.Start)
        {
            var range = new TokenRange(Math.Min(spans[^1].Tokens.Start, span.Tokens.Start), Math.Max(spans[^1].Tokens.End, span.Tokens.End));
            span = spans[^1] with { Tokens = range, Head = HeadOf(document, range) };
            spans.RemoveAt(spans.Count - 1);
        }

        spans.Add(span);
    }

    /// <summary>Leaves out what the network sometimes takes into a name: an article, a possessive ending, a bracket.</summary>
    private static NameSpan Trim(Document document, Name name)
    {
        int start = name.Tokens.Start;
        int end = name.Tokens.End;
        while (start < end - 1 && document.Tokens[start].Upos is Upos.Det or Upos.Punct or Upos.Adp)
        {
            start++;
        }

        while (end - 1 > start && document.Tokens[end - 1].Upos is Upos.Punct or Upos.Part or Upos.Adp)
        {
            end--;
        }

        // "Jean-Bertrand Aristide" must not lose its beginning to the hyphen.
        while (name.Kind == NameKind.Person && start > 1 && document.Tokens[start - 1].Form == "-" && IsCapital(document, start - 2)
            && document.Tokens[start - 1].Span.End == document.Tokens[start].Span.Start
            && document.Tokens[start - 2].Span.End == document.Tokens[start - 1].Span.Start)
        {
            start -= 2;
        }

        while (name.Kind == NameKind.Person && end + 1 < document.Tokens.Length && document.Tokens[end].Form == "-"
            && document.Tokens[end - 1].Span.End == document.Tokens[end].Span.Start
            && document.Tokens[end].Span.End == document.Tokens[end + 1].Span.Start)
        {
            end += 2;
        }

        var range = new TokenRange(start, end);
        return new NameSpan(range, HeadOf(document, range), name.Kind, null);
    }

    private static List<NameSpan> ScanKnown(Document document, PlaceMap places, WhosWho whosWho, Name?[] marked)
    {
        var known = new List<NameSpan>();
        foreach (var sentence in document.Sentences)
        {
            int token = sentence.Tokens.Start;
            while (token < sentence.Tokens.End)
            {
                var span = IsCapital(document, token) ? KnownAt(document, sentence.Tokens, token, places, whosWho, marked) : null;
                token = span?.Tokens.End ?? token + 1;
                if (span is { } found)
                {
                    known.Add(found);
                }
            }
        }

        return known;
    }

    private static NameSpan? KnownAt(
        Document document, TokenRange sentence, int token, PlaceMap places, WhosWho whosWho, Name?[] marked)
    {
        int longest = Math.Min(LongestName, whosWho.LongestNameFrom(document.Tokens[token].Form) * 2);
        for (int end = Math.Min(sentence.End, token + longest); end > token; end--)
        {
            var range = new TokenRange(token, end);
            if (document.Tokens[end - 1].Upos is Upos.Punct or Upos.Part)
            {
                continue;
            }

            string text = document.TextOf(range);
            if (whosWho.Named(text) is { Count: > 0 } actors && Choose(document, range, text, actors, places, marked) is { } actor)
            {
                return new NameSpan(range, HeadOf(document, range), marked[token]?.Kind ?? marked[end - 1]?.Kind, actor);
            }
        }

        return null;
    }

    private static KnownActor? Choose(
        Document document, TokenRange range, string text, IReadOnlyList<KnownActor> actors, PlaceMap places, Name?[] marked)
    {
        foreach (var actor in actors.OrderByDescending(actor => actor.Rank))
        {
            // Persons are looked up with the words around them in mind, and states as nations.
            if (actor.Kind is ActorKind.Person or ActorKind.State)
            {
                continue;
            }

            if (range.Length == 1 ? FitsAlone(document, range.Start, text, actor, marked) : FitsTogether(document, range, actor, marked))
            {
                // A gazetteer name such as a town's wins over a body of one word; longer names are the body's.
                bool isPlace = range.Length == 1 && places.At(range.Start) is not null && actor.Rank < ActorRank.Prominent;
                return isPlace ? null : actor;
            }
        }

        return null;
    }

    private static bool FitsAlone(Document document, int token, string text, KnownActor actor, Name?[] marked)
    {
        if (actor.Rank < ActorRank.Prominent)
        {
            return false;
        }

        bool isCapitals = text.Length > 1 && text.AsSpan().IndexOfAnyInRange('a', 'z') < 0;
        bool hasSpelling = actor.Aliases.Prepend(actor.Name).Any(alias => alias == text);
        var word = document.Tokens[token];
        bool isAbbreviation = isCapitals && hasSpelling;
        return hasSpelling
            && (marked[token] is not null || word.Upos == Upos.Propn || isAbbreviation)
            && marked[token] is not { Kind: NameKind.Person, Tokens.Length: > 1 };
    }

    private static bool FitsTogether(Document document, TokenRange range, KnownActor actor, Name?[] marked)
    {
        bool isPerson = marked[range.Start]?.Kind == NameKind.Person && marked[range.End - 1]?.Kind == NameKind.Person;
        if (isPerson || !IsCapital(document, range.End - 1))
        {
            return actor.Rank == ActorRank.Prominent && !isPerson;
        }

        return actor.Rank == ActorRank.Prominent || marked[range.Start] is not null;
    }

    private static bool IsCapital(Document document, int token)
    {
        // "al-Qaeda" begins small, in one token or in three.
        string form = document.Tokens[token].Form;
        bool isArticle = form.Length <= 3 && token + 1 < document.Tokens.Length && document.Tokens[token + 1].Upos == Upos.Punct;
        return char.IsUpper(form[0]) || isArticle || form.AsSpan(1).IndexOfAnyInRange('A', 'Z') >= 0;
    }
}
