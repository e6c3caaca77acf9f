using System.Collections.Immutable;
using OnRecord.Language.Documents;

namespace OnRecord.Coding.Statements;

/// <summary>Where the parts of a statement stand around its cue verb.</summary>
/// <param name="Name">The name of the construction, for explanations.</param>
/// <param name="Source">The head of the source; -1 for none.</param>
/// <param name="Hearer">The head of the one spoken to; -1 for none.</param>
/// <param name="Via">The head of the one who passed it on; -1 for none.</param>
/// <param name="CueEnd">The last token of the cue.</param>
/// <param name="IsClause">Whether the content is a clause or a quotation rather than a thing.</param>
/// <param name="Content">The words said, the cue and the source perhaps among them; empty when the frame does not hold.</param>
internal sealed record VerbFrame(
    string Name, int Source, int Hearer, int Via, int CueEnd, bool IsClause, ImmutableArray<TokenRange> Content)
{
    // A quotation this short beside a cue is a word used with distance rather than something said.
    private const int ShortestQuotation = 3;

    /// <summary>Gets whether cue and content only stand together, without the tree joining them as verb and object.</summary>
    public bool IsLoose { get; init; }

    private static VerbFrame Empty { get; } = new(string.Empty, -1, -1, -1, -1, IsClause: false, []);

    /// <summary>Reads a passive: "was accused of …", "were told that …", "is expected to …", "was quoted as saying …".</summary>
    public static VerbFrame Passive(SpeechContext context, CueMatch match)
    {
        var document = context.Document;
        int verb = match.Token;
        int subject = Phrases.Subject(document, verb);
        int agent = Agent(context, verb);
        var entry = match.Entry;
        if (context.Lexicon.PassOn.Contains(document.Tokens[verb].Lemma) && Passed(context, verb) is { } passed)
        {
            return new VerbFrame("passed on", subject, -1, agent, passed.CueEnd, IsClause: true, passed.Content);
        }

        int clause = Clause(document, verb, entry, match.Last);
        if (clause >= 0 && document.Tokens[clause].Is("xcomp") && !entry.HearerIsObject)
        {
            return subject < 0
                ? Empty
                : new VerbFrame("passive with infinitive", agent, -1, -1, match.Last, IsClause: true, [document.Reach(subject), document.Reach(clause)]);
        }

        if (clause >= 0)
        {
            return new VerbFrame("passive with clause", agent, subject, -1, match.Last, IsClause: true, [document.Reach(clause)]);
        }

        if (subject < 0 || !entry.TakesObject || IsReduced(document, verb, subject))
        {
            return Empty;
        }

        // A subject that has a subject itself is what is left of a broken sentence: the first one speaks.
        int speaker = agent < 0 ? Phrases.Dependent(document, subject, "nsubj") : -1;
        if (speaker >= 0)
        {
            var rest = Phrases.Pieces(document, document.Reach(subject), document.Reach(speaker), document.Reach(verb));
            return new VerbFrame("passive", speaker, -1, -1, match.Last, IsClause: false, rest);
        }

        if (document.Tokens[verb].Head == subject)
        {
            var said = Phrases.Pieces(document, document.Reach(subject), document.Reach(verb));
            return new VerbFrame("passive", agent, -1, -1, match.Last, IsClause: false, said);
        }

        int detail = Prepositional(document, verb, entry);
        return detail < 0
            ? new VerbFrame("passive", agent, -1, -1, match.Last, IsClause: false, [document.Reach(subject)])
            : new VerbFrame("passive", agent, -1, -1, match.Last, IsClause: false, [document.Reach(subject), document.Reach(detail)]);
    }

    /// <summary>Reads an active: "said that …", "“…”, said X", "rejected the report", "called on X to …".</summary>
    public static VerbFrame Active(SpeechContext context, CueMatch match)
    {
        var document = context.Document;
        int verb = match.Token;
        var entry = match.Entry;
        int source = Phrases.Subject(document, verb);
        int hearer = SpokenTo(document, verb, entry);
        if (entry.TakesClause && Passed(context, verb) is { } passed && context.Lexicon.PassOn.Contains(document.Tokens[verb].Lemma))
        {
            int quoted = Phrases.Dependent(document, verb, "obj");
            return new VerbFrame("passed on", quoted, -1, source, passed.CueEnd, IsClause: true, passed.Content);
        }

        int clause = Clause(document, verb, entry, match.Last);
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

        int thing = Object(document, verb, entry, match.Last);
        int detail = Prepositional(document, verb, entry);
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

        return Empty;
    }

    // A clause that the tree lets begin before the one spoken to begins behind them.
    private static TokenRange After(TokenRange clause, int hearer) =>
        clause.Contains(hearer) ? new TokenRange(hearer + 1, clause.End) : clause;

    private static int Agent(SpeechContext context, int verb)
    {
        foreach (int dependent in context.Document.Dependents(verb))
        {
            if (context.Document.Tokens[dependent].Is("obl")
                && context.Lexicon.AgentPrepositions.Contains(Phrases.Preposition(context.Document, dependent)))
            {
                return dependent;
            }
        }

        return -1;
    }

    // "quoted … as saying …": the inner verb's clause is the content, and the cue runs as far as it.
    private static (int CueEnd, ImmutableArray<TokenRange> Content)? Passed(SpeechContext context, int verb)
    {
        var document = context.Document;
        foreach (int dependent in document.Dependents(verb))
        {
            int mark = Math.Max(Phrases.Dependent(document, dependent, "mark"), Phrases.Dependent(document, dependent, "case"));
            if (dependent > verb && document.Tokens[dependent].Upos == Upos.Verb && mark >= 0
                && document.Tokens[mark].Lemma == context.Lexicon.PassOnMarker)
            {
                var reach = document.Reach(dependent);
                var content = new TokenRange(Math.Min(dependent + 1, reach.End), reach.End);
                return content.Length > 0 ? (dependent, [content]) : null;
            }
        }

        return null;
    }

    private static int Clause(Document document, int verb, CueEntry entry, int last)
    {
        foreach (int dependent in document.Dependents(verb))
        {
            if ((document.Tokens[dependent].Is("ccomp") && entry.TakesClause)
                || (document.Tokens[dependent].Is("csubj") && entry.TakesClause)
                || (document.Tokens[dependent].Is("xcomp") && entry.TakesInfinitive && document.Tokens[dependent].Upos is Upos.Verb or Upos.Aux))
            {
                return dependent;
            }
        }

        // "made clear that": the clause may hang on the cue's second word.
        foreach (int dependent in last == verb ? [] : document.Dependents(last))
        {
            if (document.Tokens[dependent].Is("ccomp") && entry.TakesClause)
            {
                return dependent;
            }
        }

        return entry.HearerIsObject
            ? ClauseBehind(document, Math.Max(Phrases.Dependent(document, verb, "obj"), Phrases.Dependent(document, verb, "iobj")))
            : -1;
    }

    // "promised the troops that they …": the tree may hang the clause on the one spoken to.
    private static int ClauseBehind(Document document, int hearer)
    {
        foreach (int dependent in hearer < 0 ? [] : document.Dependents(hearer))
        {
            var word = document.Tokens[dependent];
            if (dependent > hearer && (word.Is("acl") || word.Is("ccomp")) && Phrases.Dependent(document, dependent, "mark") >= 0)
            {
                return dependent;
            }
        }

        return -1;
    }

    private static int SpokenTo(Document document, int verb, CueEntry entry)
    {
        foreach (int dependent in document.Dependents(verb))
        {
            var word = document.Tokens[dependent];
            bool bare = word.Is("iobj") || (word.Is("obj") && entry.HearerIsObject);
            bool led = word.Is("obl") && entry.HearerPreposition.Length > 0 && Phrases.Preposition(document, dependent) == entry.HearerPreposition;
            if (dependent > verb && (bare || led))
            {
                return dependent;
            }
        }

        return -1;
    }

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

        for (int distance = 1; distance < sentence.Length; distance++)
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

    private static int Object(Document document, int verb, CueEntry entry, int last)
    {
        if (!entry.TakesObject)
        {
            return -1;
        }

        foreach (int dependent in document.Dependents(verb))
        {
            bool led = last > verb && document.Tokens[last].Head == dependent && document.Tokens[last].Is("case");
            if (dependent > verb && (document.Tokens[dependent].Is("obj") || led))
            {
                return dependent;
            }
        }

        return -1;
    }

    private static int Prepositional(Document document, int verb, CueEntry entry)
    {
        foreach (int dependent in document.Dependents(verb))
        {
            var word = document.Tokens[dependent];
            int preposition = Phrases.Dependent(document, dependent, word.Is("advcl") ? "mark" : "case");
            if (dependent > verb && (word.Is("obl") || word.Is("advcl")) && preposition >= 0
                && entry.Prepositions.Contains(document.Tokens[preposition].Lemma))
            {
                return dependent;
            }
        }

        return -1;
    }

    // "the plan rejected by the court": the verb only describes its noun; with an auxiliary and no relative pronoun it is a clause of its own.
    private static bool IsReduced(Document document, int verb, int subject) =>
        document.Tokens[verb].Head == subject
        && (Phrases.Dependent(document, verb, "aux") < 0 || Phrases.Dependent(document, verb, "nsubj") >= 0);
}
