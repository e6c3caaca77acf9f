using System.Collections.Immutable;
using OnRecord.Language.Documents;

namespace OnRecord.Coding.Statements;

/// <summary>Cuts words out of a document's trees: phrases, clauses, and what is left of them around other words.</summary>
internal static class Phrases
{
    private const int LongestClimb = 12;

    /// <summary>Returns the first dependent with a relation, whatever its subtype; -1 where there is none.</summary>
    public static int Dependent(Document document, int token, string relation)
    {
        foreach (int dependent in document.Dependents(token))
        {
            if (document.Tokens[dependent].Is(relation))
            {
                return dependent;
            }
        }

        return -1;
    }

    /// <summary>Checks whether a clause is passive: its auxiliary or its subject says so.</summary>
    public static bool IsPassive(Document document, int verb)
    {
        bool subject = false;
        bool helped = false;
        foreach (int dependent in document.Dependents(verb))
        {
            string relation = document.Tokens[dependent].Deprel;
            if (relation == "aux:pass")
            {
                return true;
            }

            subject |= relation is "nsubj:pass" or "csubj:pass";
            helped |= relation == "aux";
        }

        return subject && !helped;
    }

    /// <summary>Returns the token that acts in a clause: its subject, or that of the clause it is joined to or takes its subject from; -1 for none.</summary>
    public static int Subject(Document document, int clause)
    {
        for (int step = 0; clause != Token.NoHead && step < LongestClimb; step++)
        {
            int subject = Dependent(document, clause, "nsubj");
            if (subject >= 0)
            {
                return subject;
            }

            var word = document.Tokens[clause];
            if (word.Is("acl"))
            {
                return word.Head;
            }

            bool shares = word.Is("conj") || word.Is("xcomp")
                || (word.Is("advcl") && (word.Xpos is "VBG" or "VBN" || HasMark(document, clause, Upos.Part)));
            if (!shares)
            {
                return -1;
            }

            clause = word.Head;
        }

        return -1;
    }

    /// <summary>Returns what a relative pronoun stands for: the noun its clause hangs on; the token itself for any other.</summary>
    public static int Antecedent(Document document, int token)
    {
        if (document.Tokens[token].Xpos is not ("WDT" or "WP" or "WP$"))
        {
            return token;
        }

        int clause = document.Tokens[token].Head;
        for (int step = 0; clause != Token.NoHead && step < LongestClimb; step++)
        {
            if (document.Tokens[clause].Deprel is "acl:relcl")
            {
                return document.Tokens[clause].Head;
            }

            clause = document.Tokens[clause].Head;
        }

        return token;
    }

    /// <summary>Returns the lemma of the preposition before a noun, the first when there are several; empty for none.</summary>
    public static string Preposition(Document document, int noun)
    {
        int preposition = Dependent(document, noun, "case");
        return preposition < 0 ? string.Empty : document.Tokens[preposition].Lemma;
    }

    /// <summary>Checks whether a negation hangs on a token or on an auxiliary of it.</summary>
    public static bool IsNegated(Document document, int token, SpeechLexicon lexicon)
    {
        foreach (int dependent in document.Dependents(token))
        {
            if (dependent < token + 2 && (lexicon.Negations.Contains(document.Tokens[dependent].Lemma)
                || lexicon.Negations.Contains(document.Tokens[dependent].Form)))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Returns the token of a range that the others hang on: the first whose head lies outside.</summary>
    public static int HeadOf(Document document, TokenRange range)
    {
        for (int token = range.Start; token < range.End; token++)
        {
            if (!range.Contains(document.Tokens[token].Head) && document.Tokens[token].Upos != Upos.Punct)
            {
                return token;
            }
        }

        return range.Start;
    }

    /// <summary>Returns what is left of a range without others, in the order of the text, each piece cut to its words.</summary>
    /// <param name="document">The document.</param>
    /// <param name="range">The words to start from.</param>
    /// <param name="without">The words to leave out.</param>
    public static ImmutableArray<TokenRange> Pieces(Document document, TokenRange range, params ReadOnlySpan<TokenRange?> without)
    {
        var pieces = ImmutableArray.CreateBuilder<TokenRange>();
        int start = range.Start;
        for (int token = range.Start; token <= range.End; token++)
        {
            if (token < range.End && !IsIn(token, without))
            {
                continue;
            }

            if (token > start)
            {
                var piece = Trim(document, new TokenRange(start, token));
                if (piece.Length > 0)
                {
                    pieces.Add(piece);
                }
            }

            start = token + 1;
        }

        return pieces.DrainToImmutable();
    }

    /// <summary>Cuts punctuation off both ends of a range, save quotation marks and brackets that belong to it; empty where nothing is left.</summary>
    public static TokenRange Trim(Document document, TokenRange range)
    {
        int start = range.Start;
        int end = range.End;
        while (start < end && IsLoose(document, start) && !IsOpening(document, start, end))
        {
            start++;
        }

        while (end > start && IsLoose(document, end - 1) && !IsClosing(document, start, end - 1))
        {
            end--;
        }

        return new TokenRange(start, end);
    }

    private static bool IsIn(int token, ReadOnlySpan<TokenRange?> ranges)
    {
        foreach (var range in ranges)
        {
            if (range is { } other && other.Contains(token))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsLoose(Document document, int token) => document.Tokens[token].Upos == Upos.Punct;

    private static bool IsOpening(Document document, int token, int end) =>
        (Quotations.IsMark(document.Tokens[token].Form) || document.Tokens[token].Form is "(" or "[") && token + 1 < end;

    private static bool IsClosing(Document document, int start, int token)
    {
        string form = document.Tokens[token].Form;
        if (form is ")" or "]" or "?" or "!")
        {
            return true;
        }

        if (!Quotations.IsMark(form))
        {
            return false;
        }

        for (int before = token - 1; before >= start; before--)
        {
            if (Quotations.IsMark(document.Tokens[before].Form))
            {
                return true;
            }
        }

        return false;
    }

    private static bool HasMark(Document document, int clause, Upos upos)
    {
        int mark = Dependent(document, clause, "mark");
        return mark >= 0 && document.Tokens[mark].Upos == upos;
    }
}
