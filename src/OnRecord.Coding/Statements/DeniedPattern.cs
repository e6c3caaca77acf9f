using OnRecord.Language.Documents;
using OnRecord.Model;

namespace OnRecord.Coding.Statements;

/// <summary>
/// Drafts a denial of what others say: "claims that the dam is unsafe were rejected (by the operator)".
/// The words are read in their order, for the tree often hangs the denying verb inside the claim.
/// </summary>
internal static class DeniedPattern
{
    /// <summary>The name of the pattern in explanations.</summary>
    public const string Name = "claim denied";

    private const int LongestClaim = 60;

    // Between the auxiliary and the verb there is room for an adverb or two.
    private const int FarthestAuxiliary = 3;

    public static Draft? Draft(SpeechContext context, int noun)
    {
        var document = context.Document;
        var sentence = document.Sentences[document.SentenceOf(noun)].Tokens;
        if (!IsNoun(document, noun, sentence) || !context.Lexicon.Sayings.Contains(document.Tokens[noun].Lemma)
            || noun + 1 >= sentence.End || !document.Tokens[noun + 1].Is("mark"))
        {
            return null;
        }

        int end = Math.Min(sentence.End, noun + LongestClaim);
        for (int verb = noun + 2; verb < end; verb++)
        {
            int auxiliary = Auxiliary(document, verb);
            if (auxiliary <= noun + 1 || document.Tokens[verb].Head > verb || Denial(context, verb) is not { } entry)
            {
                continue;
            }

            return Assemble(context, noun, auxiliary, verb, entry);
        }

        return null;
    }

    private static Draft Assemble(SpeechContext context, int noun, int auxiliary, int verb, CueEntry entry)
    {
        var document = context.Document;
        int start = noun;
        while (start > 0 && document.Tokens[start - 1].Head == noun && document.Tokens[start - 1].Upos is Upos.Det or Upos.Adj or Upos.Noun or Upos.Propn)
        {
            start--;
        }

        var cue = new TokenRange(auxiliary, verb + 1);
        var content = Phrases.Trim(document, new TokenRange(start, auxiliary));
        int agent = Agent(context, verb);
        TokenRange? source = agent >= 0 ? SourcePhrase.Of(document, agent, cue, [content]) : TaggedBefore(document, start);
        return new Draft
        {
            Cue = cue,
            CueHead = verb,
            Source = source,
            Speaker = agent >= 0 ? agent : source is { } phrase ? Phrases.HeadOf(document, phrase) : -1,
            Content = [content],
            Entry = entry,
            Confidence = source is null ? 0.6 : 0.7,
            Pattern = Name,
        };
    }

    private static int Auxiliary(Document document, int verb)
    {
        if (document.Tokens[verb].Xpos != "VBN")
        {
            return -1;
        }

        for (int token = verb - 1; token >= Math.Max(0, verb - FarthestAuxiliary); token--)
        {
            if (document.Tokens[token].Deprel == "aux:pass" && document.Tokens[token].Xpos is "VBD" or "VBZ" or "VBP" or "VBN")
            {
                return token;
            }
        }

        return -1;
    }

    private static CueEntry? Denial(SpeechContext context, int verb)
    {
        foreach (var match in context.Lexicon.Match(context.Document, verb))
        {
            if (match.Entry.Act == StatementAct.Deny && match.Entry.TakesObject)
            {
                return match.Entry;
            }
        }

        return null;
    }

    private static int Agent(SpeechContext context, int verb)
    {
        foreach (int dependent in context.Document.Dependents(verb))
        {
            if (dependent > verb && context.Document.Tokens[dependent].Is("obl")
                && context.Lexicon.AgentPrepositions.Contains(Phrases.Preposition(context.Document, dependent)))
            {
                return dependent;
            }
        }

        return -1;
    }

    // A source that the tagger saw at the beginning of the same sentence.
    private static TokenRange? TaggedBefore(Document document, int token)
    {
        int first = document.Sentences[document.SentenceOf(token)].Tokens.Start;
        TokenRange? found = null;
        int index = RoleSpans.LowerBound(document.Attributions.AsSpan(), first);
        for (; index < document.Attributions.Length && document.Attributions[index].Tokens.Start < token; index++)
        {
            var span = document.Attributions[index];
            if (span.Role == AttributionRole.Source && span.Tokens.End <= token)
            {
                found = SpanTidier.Source(document, span.Tokens, rule: null);
            }
        }

        return found;
    }

    // At the beginning of a sentence a plural noun may be taken for a verb: "Claims that …".
    private static bool IsNoun(Document document, int token, TokenRange sentence) =>
        document.Tokens[token].Upos == Upos.Noun
        || (token == sentence.Start && document.Tokens[token].Upos == Upos.Verb && Phrases.Dependent(document, token, "nsubj") < 0);
}
