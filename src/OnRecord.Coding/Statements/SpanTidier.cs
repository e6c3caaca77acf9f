using System.Collections.Immutable;
using OnRecord.Language.Documents;

namespace OnRecord.Coding.Statements;

/// <summary>Mends the tagger's spans with the tree: words cut off in the middle of a phrase, or left over from the next one.</summary>
internal static class SpanTidier
{
    // Datelines are no longer than this: "WASHINGTON, Dec. 8 (AP) —".
    private const int LongestDateline = 12;

    /// <summary>Mends a draft of the tagger.</summary>
    /// <param name="context">The document and the words of the language.</param>
    /// <param name="tagged">The tagger's draft.</param>
    /// <param name="rule">The draft of a pattern with the same cue; null where there is none.</param>
    /// <param name="otherCues">The cues of other drafts near by.</param>
    public static Draft Tidy(SpeechContext context, Draft tagged, Draft? rule, ImmutableArray<TokenRange> otherCues)
    {
        var document = context.Document;
        TokenRange? cue = tagged.Cue is { } tagCue ? Cue(context, tagCue, rule?.Cue, tagged.Content) : rule?.Cue;
        // The subject of a passive is spoken of, whatever the tagger took it for.
        bool ruled = rule is { SubjectIsContent: true } or { Pattern: NounPattern.AmongName };
        TokenRange? source = tagged.Source is { } tagSource && !ruled ? Source(document, tagSource, rule?.Source) : rule?.Source;
        TokenRange? occasion = null;
        if (source is { } whole && OccasionIn(context, whole) is var cut && cut > whole.Start)
        {
            source = new TokenRange(whole.Start, cut);
            occasion = new TokenRange(cut, whole.End);
        }

        return tagged with { Cue = cue, Source = source, Occasion = occasion, Content = ContentTidier.Tidy(context, tagged, cue, source, rule, otherCues) };
    }

    private static TokenRange Cue(SpeechContext context, TokenRange cue, TokenRange? rule, ImmutableArray<TokenRange> content)
    {
        var document = context.Document;
        int start = cue.Start;
        int end = cue.End;
        while (end - 1 > start && IsLooseEnd(document, end - 1, content))
        {
            end--;
        }

        if (rule is { } whole && whole.Contains(new TokenRange(start, end)) && content.Any(piece => piece.Start > whole.Start && piece.Start <= whole.End))
        {
            return whole;
        }

        if (rule is { } other && other.Start < end && start < other.End)
        {
            // "later said", "pointed out", "called for": the verb with its adverb and preposition.
            start = Math.Min(start, other.Start);
            bool headless = document.Tokens[end - 1].Upos is Upos.Adv or Upos.Aux;
            bool led = other.End == end + 1 && document.Tokens[end].Upos is Upos.Adp or Upos.Adv;
            end = headless || led ? Math.Max(end, other.End) : end;
        }

        while (start > 0 && document.SentenceOf(start - 1) == document.SentenceOf(start) && document.Tokens[start - 1].Upos == Upos.Adv
            && document.Tokens[start - 1].Is("advmod") && document.Tokens[start - 1].Head is var modified && modified >= start && modified < end)
        {
            start--;
        }

        return new TokenRange(start, WithVehicle(context, WithPreposition(context, start, end, content)));
    }

    // "was accused | of …": in a passive the preposition is the cue's.
    private static int WithPreposition(SpeechContext context, int start, int end, ImmutableArray<TokenRange> content)
    {
        var document = context.Document;
        bool leads = end < document.Tokens.Length && content.Any(piece => piece.Start == end + 1 || (piece.Start == end && piece.Length > 1)) && document.Tokens[end].Upos is Upos.Adp or Upos.Sconj
            && document.Tokens[end].Lemma != context.Lexicon.PassOnMarker
            && Phrases.IsPassive(document, end - 1) && document.Tokens[end - 1].Upos == Upos.Verb && start < end
            && (document.Tokens[end].Is("case") || document.Tokens[document.Tokens[end].Head].Xpos == "VBG");
        return leads ? end + 1 : end;
    }

    // "said in a statement", "said:" are cues as a whole.
    private static int WithVehicle(SpeechContext context, int end)
    {
        const int Longest = 4;
        var document = context.Document;
        int sentenceEnd = document.Sentences[document.SentenceOf(end - 1)].Tokens.End;
        if (end < sentenceEnd && (document.Tokens[end].Upos == Upos.Adp || document.Tokens[end - 1].Upos == Upos.Adp))
        {
            for (int token = end; token < Math.Min(sentenceEnd, end + Longest); token++)
            {
                if (context.Lexicon.CueVehicles.Contains(document.Tokens[token].Lemma))
                {
                    return token + 1;
                }
            }
        }

        return end < sentenceEnd && document.Tokens[end].Form == ":" && document.Tokens[end - 1].Form != ":" ? end + 1 : end;
    }

    // A preposition or article that leads to something outside the content: "said in", "said at a".
    private static bool IsLooseEnd(Document document, int token, ImmutableArray<TokenRange> content)
    {
        var word = document.Tokens[token];
        if (word.Upos is not (Upos.Adp or Upos.Det or Upos.Sconj or Upos.Cconj) || word.Is("compound") || word.Is("fixed"))
        {
            return false;
        }

        return word.Head > token && !content.Any(piece => piece.Contains(word.Head));
    }

    /// <summary>Mends a source.</summary>
    /// <param name="document">The document.</param>
    /// <param name="source">The words found.</param>
    /// <param name="rule">The source of a pattern with the same cue; null where there is none.</param>
    public static TokenRange Source(Document document, TokenRange source, TokenRange? rule)
    {
        int start = AfterDateline(document, source);
        int end = source.End;
        if (rule is { } other && other.Start == start && other.End > end && document.Tokens[end].Form is not ("," or "(" or ";"))
        {
            return other;
        }

        // "according to | the agency, the minister": two phrases, of which the tree gives the second to the cue.
        if (rule is { } last && last.Start > start + 1 && last.End >= end - 1 && document.Tokens[last.Start - 1].Form == ","
            && !document.Reach(Phrases.HeadOf(document, last)).Contains(start) && document.Tokens[Phrases.HeadOf(document, new TokenRange(start, last.Start))].Is("obl"))
        {
            return last;
        }

        while (end - 1 > start && document.Tokens[end - 1].Upos is Upos.Adp or Upos.Cconj or Upos.Sconj or Upos.Det && document.Tokens[end - 1].Head >= end)
        {
            end--;
        }

        // "the envoy,": the comma closes nothing.
        if (end - 1 > start && document.Tokens[end - 1].Form == "," && !HasComma(document, start, end - 1))
        {
            end--;
        }

        // "the minister, who": a relative pronoun whose clause is not in the source.
        if (end - 2 > start && document.Tokens[end - 1].Xpos is "WP" or "WDT" && document.Tokens[end - 2].Form == ",")
        {
            end -= 2;
        }

        return new TokenRange(start, end);
    }

    // The place in a source where the words for the occasion begin: "the envoy, | at a briefing in the capital"; its end when there are none.
    private static int OccasionIn(SpeechContext context, TokenRange source)
    {
        var document = context.Document;
        for (int token = source.Start + 1; token < source.End; token++)
        {
            var word = document.Tokens[token];
            if (word.Is("case") && word.Head > token && source.Contains(word.Head) && document.Tokens[token - 1].Form == ","
                && context.Lexicon.Occasions.Contains(document.Tokens[word.Head].Lemma))
            {
                return token;
            }
        }

        return 0;
    }

    private static bool HasComma(Document document, int start, int end)
    {
        for (int token = start; token < end; token++)
        {
            if (document.Tokens[token].Upos == Upos.Punct)
            {
                return true;
            }
        }

        return false;
    }

    private static int AfterDateline(Document document, TokenRange source)
    {
        if (!Quotations.StartsParagraph(document, source.Start) || !IsUpper(document.Tokens[source.Start].Form))
        {
            return source.Start;
        }

        int last = Math.Min(source.End - 1, source.Start + LongestDateline);
        for (int token = source.Start + 1; token < last; token++)
        {
            if (document.Tokens[token].Form is "—" or "–" or "--" or "-")
            {
                return token + 1;
            }
        }

        return source.Start;
    }

    private static bool IsUpper(string word) => word.Length > 2 && !word.AsSpan().ContainsAnyInRange('a', 'z');
}
