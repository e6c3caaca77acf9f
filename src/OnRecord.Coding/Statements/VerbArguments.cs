using System.Collections.Immutable;
using OnRecord.Language.Documents;

namespace OnRecord.Coding.Statements;

/// <summary>Finds what a cue verb's dependents are to it.</summary>
internal static class VerbArguments
{
    /// <summary>Returns the one who acts in a passive; -1 for none.</summary>
    public static int Agent(SpeechContext context, int verb)
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

    /// <summary>Returns the end of the cue and the content of "quoted … as saying …"; null where there is no such thing.</summary>
    public static (int CueEnd, ImmutableArray<TokenRange> Content)? Passed(SpeechContext context, int verb)
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

    /// <summary>Returns the head of the clause that is said; -1 for none.</summary>
    public static int Clause(Document document, int verb, CueEntry entry, int last)
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

    /// <summary>Returns the head of the one spoken to; -1 for none.</summary>
    public static int SpokenTo(Document document, int verb, CueEntry entry)
    {
        foreach (int dependent in document.Dependents(verb))
        {
            var word = document.Tokens[dependent];
            bool bare = entry.HearerIsObject ? word.Is("obj") || word.Is("iobj") : word.Is("iobj") && entry.TakesClause;
            bool led = word.Is("obl") && entry.HearerPreposition.Length > 0 && Phrases.Preposition(document, dependent) == entry.HearerPreposition;
            if (dependent > verb && (bare || led))
            {
                return dependent;
            }
        }

        return -1;
    }

    /// <summary>Returns the head of the thing that the cue is about; -1 for none.</summary>
    public static int Object(Document document, int verb, CueEntry entry, int last)
    {
        if (!entry.TakesObject)
        {
            return -1;
        }

        foreach (int dependent in document.Dependents(verb))
        {
            bool led = last > verb && document.Tokens[last].Head == dependent && document.Tokens[last].Is("case");
            var word = document.Tokens[dependent];
            bool thing = word.Is("obj") || word.Is("iobj") || (word.Is("xcomp") && word.Upos is Upos.Noun or Upos.Propn);
            if (dependent > verb && (thing || led))
            {
                return dependent;
            }
        }

        return Forestalled(document, verb);
    }

    /// <summary>Returns the head of the phrase behind one of the cue's prepositions; -1 for none.</summary>
    public static int Prepositional(Document document, int verb, CueEntry entry)
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

    // "denied this and said …": the tree may hang the object on the verb behind the "and".
    private static int Forestalled(Document document, int verb)
    {
        foreach (int joined in document.Dependents(verb))
        {
            int link = joined > verb && document.Tokens[joined].Is("conj") ? Phrases.Dependent(document, joined, "cc") : -1;
            int thing = link < 0 ? -1 : Phrases.Dependent(document, joined, "obj");
            if (thing > verb && thing < link)
            {
                return thing;
            }
        }

        return -1;
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
}
