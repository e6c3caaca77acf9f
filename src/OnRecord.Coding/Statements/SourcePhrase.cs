using System.Collections.Immutable;
using OnRecord.Language.Documents;

namespace OnRecord.Coding.Statements;

/// <summary>Cuts out the words of a source: the noun with its titles, apposition and relative clause, and the comma that closes these.</summary>
internal static class SourcePhrase
{
    /// <summary>Returns the phrase around its head, without the words of the cue and the content.</summary>
    public static TokenRange? Of(Document document, int head, TokenRange cue, ImmutableArray<TokenRange> content)
    {
        var reach = document.Reach(head);
        int start = head;
        while (start > reach.Start && !Taken(start - 1, cue, content))
        {
            start--;
        }

        int end = head + 1;
        while (end < reach.End && !Taken(end, cue, content))
        {
            end++;
        }

        start = SkipPreposition(document, start, head);
        while (start < head && document.Tokens[start].Upos == Upos.Punct && !Quotations.IsMark(document.Tokens[start].Form))
        {
            start++;
        }

        bool opened = HasInnerComma(document, head, end);
        while (end > head + 1 && document.Tokens[end - 1].Form == ",")
        {
            end--;
        }

        if (opened && end < document.Sentences[document.SentenceOf(head)].Tokens.End && document.Tokens[end].Form == ",")
        {
            end++;
        }

        return new TokenRange(start, end);
    }

    private static bool Taken(int token, TokenRange cue, ImmutableArray<TokenRange> content)
    {
        if (cue.Contains(token))
        {
            return true;
        }

        foreach (var piece in content)
        {
            if (piece.Contains(token))
            {
                return true;
            }
        }

        return false;
    }

    private static int SkipPreposition(Document document, int start, int head)
    {
        while (start < head && document.Tokens[start].Is("case") && document.Tokens[start].Head == head)
        {
            start++;
        }

        return start;
    }

    // An apposition or a relative clause after a comma: the comma that closes it belongs to the source.
    private static bool HasInnerComma(Document document, int head, int end)
    {
        foreach (int dependent in document.Dependents(head))
        {
            if (dependent > head && dependent < end && document.Tokens[dependent].Deprel is "appos" or "acl:relcl" or "acl" or "amod")
            {
                int start = document.Reach(dependent).Start;
                if (start > head + 1 && (document.Tokens[start].Form == "," || document.Tokens[start - 1].Form == ","))
                {
                    return true;
                }
            }
        }

        return false;
    }
}
