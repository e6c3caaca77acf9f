using System.Collections.Immutable;
using OnRecord.Language.Documents;

namespace OnRecord.Coding.Statements;

/// <summary>The quotations of a document: stretches between quotation marks, the marks included.</summary>
internal sealed class Quotations
{
    private const char Apostrophe = '\'';

    // A single mark is looked for no further ahead than this many tokens.
    private const int LongestSingle = 300;

    private readonly int[] _at;

    private Quotations(ImmutableArray<TokenRange> ranges, int tokens)
    {
        Ranges = ranges;
        _at = new int[tokens];
        Array.Fill(_at, -1);
        for (int index = 0; index < ranges.Length; index++)
        {
            Array.Fill(_at, index, ranges[index].Start, ranges[index].Length);
        }
    }

    /// <summary>Gets the quotations in the order of the text, not overlapping; one that runs over paragraphs is one for each.</summary>
    public ImmutableArray<TokenRange> Ranges { get; }

    /// <summary>Returns the quotation a token stands in, its marks included; null where it stands in none.</summary>
    public TokenRange? Around(int token) => _at[token] < 0 ? null : Ranges[_at[token]];

    /// <summary>Finds the quotations in double or single, curly, straight or doubled marks.</summary>
    public static Quotations Find(Document document)
    {
        var ranges = ImmutableArray.CreateBuilder<TokenRange>();
        int opened = -1;
        QuoteMark mark = QuoteMark.None;
        for (int token = 0; token < document.Tokens.Length; token++)
        {
            if (opened >= 0 && StartsParagraph(document, token))
            {
                // A paragraph of a longer quotation is left open; one that nobody closes is not believed to the end of the report.
                if (MarkOf(document.Tokens[token].Form) == mark)
                {
                    ranges.Add(new TokenRange(opened, token));
                }

                opened = -1;
            }

            var here = MarkOf(document.Tokens[token].Form);
            if (here == QuoteMark.None)
            {
                continue;
            }

            if (opened < 0)
            {
                if (Opens(document, token, here))
                {
                    opened = token;
                    mark = here;
                }
            }
            else if (here == mark && Closes(document, token, here))
            {
                ranges.Add(new TokenRange(opened, token + 1));
                opened = -1;
            }
        }

        return new Quotations(ranges.DrainToImmutable(), document.Tokens.Length);
    }

    /// <summary>Checks whether a token is a double or single quotation mark.</summary>
    public static bool IsMark(string form) => MarkOf(form) != QuoteMark.None;

    /// <summary>Checks whether a new line begins between a token and the one before it.</summary>
    public static bool StartsParagraph(Document document, int token)
    {
        if (token == 0)
        {
            return true;
        }

        int from = document.Tokens[token - 1].Span.End;
        int to = document.Tokens[token].Span.Start;
        return to > from && document.Text.AsSpan(from, to - from).Contains('\n');
    }

    private static QuoteMark MarkOf(string form) => form switch
    {
        "“" or "”" or "„" or "\"" or "``" or "''" or "«" or "»" => QuoteMark.Double,
        "‘" or "’" or "'" or "‚" or "`" => QuoteMark.Single,
        _ => QuoteMark.None,
    };

    private static bool Opens(Document document, int token, QuoteMark mark)
    {
        string form = document.Tokens[token].Form;
        if (form is "“" or "„" or "``" or "«")
        {
            return true;
        }

        bool glued = token + 1 < document.Tokens.Length && document.Tokens[token + 1].Span.Start == document.Tokens[token].Span.End;
        bool free = token == 0 || document.Tokens[token - 1].Span.End < document.Tokens[token].Span.Start
            || !char.IsLetterOrDigit(document.Text[document.Tokens[token].Span.Start - 1]);
        return form is not ("”" or "»") && glued && free && (mark == QuoteMark.Double || ClosesLater(document, token));
    }

    private static bool Closes(Document document, int token, QuoteMark mark)
    {
        string form = document.Tokens[token].Form;
        if (mark == QuoteMark.Double)
        {
            return form is not ("“" or "„" or "``" or "«");
        }

        int end = document.Tokens[token].Span.End;
        return form[0] is '’' or Apostrophe
            && document.Tokens[token - 1].Span.End == document.Tokens[token].Span.Start
            && (end == document.Text.Length || !char.IsLetterOrDigit(document.Text[end]));
    }

    // An apostrophe is a quotation mark only when its like closes it in the same paragraph.
    private static bool ClosesLater(Document document, int token)
    {
        int end = Math.Min(document.Tokens.Length, token + LongestSingle);
        for (int next = token + 2; next < end && !StartsParagraph(document, next); next++)
        {
            if (MarkOf(document.Tokens[next].Form) == QuoteMark.Single && Closes(document, next, QuoteMark.Single))
            {
                return true;
            }
        }

        return false;
    }
}
