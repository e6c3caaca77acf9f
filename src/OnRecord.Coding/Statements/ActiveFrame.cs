using System.Collections.Immutable;
using OnRecord.Language.Documents;

namespace OnRecord.Coding.Statements;

/// <summary>Reads actives: "said that …", "“…”, said X", "rejected the report", "called on X to …".</summary>
internal static class ActiveFrame
{
    // A quotation this short beside a cue is a word used with distance rather than something said.
    private const int ShortestQuotation = 3;

    // A quotation further from its cue than this belongs to something else.
    private const int FarthestQuotation = 60;

    public static VerbFrame Read(SpeechContext context, CueMatch match)
    {
        var document = context.Document;
        int verb = match.Token;
        var entry = match.Entry;
        int source = Phrases.Subject(document, verb);
        int hearer = VerbArguments.SpokenTo(document, verb, entry);
        if (entry.TakesClause && VerbArguments.Passed(context, verb) is { } passed && context.Lexicon.PassOn.Contains(document.Tokens[verb].Lemma))
        {
            int quoted = Phrases.Dependent(document, verb, "obj");
            return new VerbFrame(VerbFrame.PassedOnName, quoted, -1, source, passed.CueEnd, IsClause: true, passed.Content);
        }

        int clause = VerbArguments.Clause(document, verb, entry, match.Last);
        if (clause >= 0)
        {
            bool inContent = entry.HearerInContent && hearer >= 0 && document.Tokens[clause].Is("xcomp");
            return new VerbFrame(
                "clause", source, hearer, -1, match.Last, IsClause: true, inContent ? [document.Reach(hearer), document.Reach(clause)] : [After(document.Reach(clause), hearer)]);
        }

        if (entry.TakesClause && entry.Kind != CueKind.Thought && Governing(context, verb, source) is { IsEmpty: false } governing)
        {
            return new VerbFrame("clause around", source, hearer, -1, match.Last, IsClause: true, governing) { IsLoose = !document.Tokens[verb].Is("advcl") };
        }

        if (entry.TakesClause && QuotationBeside(context, verb) is { } quotation)
        {
            return new VerbFrame("quotation", source, hearer, -1, match.Last, IsClause: true, [quotation]) { IsLoose = true };
        }

        int thing = VerbArguments.Object(document, verb, entry, match.Last);
        int detail = VerbArguments.Prepositional(document, verb, entry);
        if (thing >= 0)
        {
            int end = Math.Max(document.Reach(thing).End, detail < 0 ? 0 : document.Reach(detail).End);
            int start = match.Last > verb && match.Last < thing ? Math.Max(match.Last + 1, document.Reach(thing).Start) : document.Reach(thing).Start;
            return new VerbFrame("object", source, -1, -1, match.Last, IsClause: false, [new TokenRange(start, Math.Max(end, start + 1))]);
        }

        if (detail >= 0 && entry.Prepositions.Count > 0)
        {
            int preposition = Phrases.Dependent(document, detail, "case");
            var reach = document.Reach(detail);
            int start = preposition == verb + 1 ? preposition + 1 : reach.Start;
            return new VerbFrame(
                "prepositional object", source, hearer, -1, preposition == verb + 1 ? preposition : match.Last, IsClause: false, [new TokenRange(start, reach.End)]);
        }

        return VerbFrame.Empty;
    }

    // A clause that the tree lets begin before the one spoken to begins behind them.
    private static TokenRange After(TokenRange clause, int hearer) =>
        clause.Contains(hearer) ? new TokenRange(hearer + 1, clause.End) : clause;

    // "…, he said": the clause that the cue is thrown into, or "as he said".
    private static ImmutableArray<TokenRange> Governing(SpeechContext context, int verb, int source)
    {
        var document = context.Document;
        var word = document.Tokens[verb];
        if (word.Head == Token.NoHead || source < 0)
        {
            return [];
        }

        int mark = Phrases.Dependent(document, verb, "mark");
        bool thrownIn = word.Is("parataxis") && document.Tokens[word.Head].Span.Start < word.Span.Start;
        bool asSaid = word.Is("advcl") && mark >= 0 && document.Tokens[mark].Lemma == context.Lexicon.PassOnMarker;
        return thrownIn || asSaid ? Phrases.Pieces(document, document.Reach(word.Head), document.Reach(verb)) : [];
    }

    private static TokenRange? QuotationBeside(SpeechContext context, int verb)
    {
        var sentence = context.Document.Sentences[context.Document.SentenceOf(verb)].Tokens;
        if (context.Quotations.Around(verb) is not null)
        {
            return null;
        }

        for (int distance = 1; distance < Math.Min(sentence.Length, FarthestQuotation); distance++)
        {
            foreach (int token in (ReadOnlySpan<int>)[verb + distance, verb - distance])
            {
                if (sentence.Contains(token) && context.Quotations.Around(token) is { } quotation && quotation.Length - 2 >= ShortestQuotation)
                {
                    return quotation;
                }
            }
        }

        return null;
    }
}
