using System.Globalization;
using OnRecord.Language.Documents;

namespace OnRecord.Coding.Quantities;

/// <summary>Cuts the sentences of a document into atoms.</summary>
internal sealed class Atomizer(Lexicon lexicon)
{
    /// <summary>Figures with more digits count nothing that is reported.</summary>
    private const int MostDigits = 15;

    /// <summary>Returns the atoms of one sentence, in the order of the text.</summary>
    public List<Atom> Cut(Document document, Sentence sentence)
    {
        string text = document.Text;
        var span = document.SpanOf(sentence.Tokens);
        var atoms = new List<Atom>(sentence.Tokens.Length + 8);
        int token = sentence.Tokens.Start;
        bool space = true;
        int index = span.Start;
        while (index < span.End)
        {
            if (char.IsWhiteSpace(text[index]))
            {
                space = true;
                index++;
                continue;
            }

            while (token + 1 < sentence.Tokens.End && document.Tokens[token].Span.End <= index)
            {
                token++;
            }

            var atom = Next(text, index, span.End) with { SpaceBefore = space, Token = token };
            atoms.Add(atom);
            space = false;
            index = atom.End;
        }

        return atoms;
    }

    private Atom Next(string text, int start, int limit)
    {
        char first = text[start];
        if (char.IsAsciiDigit(first))
        {
            return Figure(text, start, limit);
        }

        if (char.IsLetter(first))
        {
            int end = WordEnd(text, start, limit);
            return new Atom
            {
                Start = start,
                End = end,
                Kind = AtomKind.Word,
                Word = lexicon.Find(text.AsSpan(start, end - start)),
                Capital = char.IsUpper(first),
            };
        }

        return Mark(text, start, limit);
    }

    private Atom Mark(string text, int start, int limit)
    {
        int end = start + 1;
        char character = text[start];
        if (char.IsHighSurrogate(character) && end < limit && char.IsLowSurrogate(text[end]))
        {
            end++;
        }

        // One hyphen and one apostrophe for all their shapes. A clitic is a word of its own: apostrophe and letters.
        char plain = character switch
        {
            '\u2010' or '\u2011' or '\u2012' or '\u2013' or '\u2212' => '-',
            '\u2018' or '\u2019' or '\u02BC' or '`' => '\'',
            _ => character,
        };
        if (plain == '\'')
        {
            int letters = end;
            while (letters < limit && letters - end < 3 && char.IsLetter(text[letters]))
            {
                letters++;
            }

            if (letters > end && (letters == limit || !char.IsLetter(text[letters])))
            {
                Span<char> clitic = stackalloc char[4];
                clitic[0] = plain;
                text.AsSpan(end, letters - end).CopyTo(clitic[1..]);
                int word = lexicon.Find(clitic[..(letters - start)]);
                if (word != Lexicon.Unknown)
                {
                    return new Atom { Start = start, End = letters, Kind = AtomKind.Mark, Word = word };
                }
            }
        }

        return new Atom { Start = start, End = end, Kind = AtomKind.Mark, Word = lexicon.Find([plain]) };
    }

    /// <summary>Takes letters; then longer forms with stops or apostrophes ("p.m.", "o'clock", "Aug.") where the lexicon has them.</summary>
    private int WordEnd(string text, int start, int limit)
    {
        int end = start + 1;
        while (end < limit && (char.IsLetter(text[end]) || CharUnicodeInfo.GetUnicodeCategory(text[end]) == UnicodeCategory.NonSpacingMark))
        {
            end++;
        }

        if (end - start > 12)
        {
            return end;
        }

        int best = end;
        int reach = end;
        Span<char> form = stackalloc char[24];
        while (reach < limit && reach - start < form.Length && (char.IsLetter(text[reach]) || IsInner(text[reach])))
        {
            reach++;
            if (!Known(text, start, reach, form) || (reach < limit && char.IsLetter(text[reach])))
            {
                continue;
            }

            best = reach;
        }

        return best;
    }

    private bool Known(string text, int start, int end, Span<char> form)
    {
        for (int index = start; index < end; index++)
        {
            form[index - start] = text[index] == '\u2019' ? '\'' : text[index];
        }

        return lexicon.Find(form[..(end - start)]) != Lexicon.Unknown;
    }

    private static bool IsInner(char character) => character is '.' or '\'' or '\u2019';

    private Atom Figure(string text, int start, int limit)
    {
        int end = Digits(text, start, limit);
        int whole = end - start;
        bool plain = true;
        double value = Value(text.AsSpan(start, whole), 0);
        int digits = whole;
        if (!IsDotted(text, start, end, limit))
        {
            while (whole <= 3 && end + 3 < limit && text[end] == ',' && Digits(text, end + 1, limit) == end + 4)
            {
                digits += 3;
                value = Value(text.AsSpan(end + 1, 3), value);
                end += 4;
                plain = false;
            }

            if (end + 1 < limit && text[end] == '.' && char.IsAsciiDigit(text[end + 1]))
            {
                int decimals = Digits(text, end + 1, limit);
                value += Fraction(text.AsSpan(end + 1, decimals - end - 1));
                end = decimals;
                plain = false;
            }
        }

        return new Atom
        {
            Start = start,
            End = end,
            Kind = AtomKind.Figure,
            Word = Lexicon.Unknown,
            Value = digits > MostDigits ? double.PositiveInfinity : value,
            PlainDigits = plain ? digits : 0,
        };
    }

    /// <summary>Checks for a date written with full stops, "24.11.2021": its parts are figures of their own.</summary>
    private static bool IsDotted(string text, int start, int end, int limit)
    {
        if (start >= 2 && text[start - 1] == '.' && char.IsAsciiDigit(text[start - 2]))
        {
            // Had the figure before it been a decimal, it would have taken this one in.
            return true;
        }

        if (end - start > 2 || end >= limit || text[end] != '.')
        {
            return false;
        }

        int second = Digits(text, end + 1, limit);
        return (second - end - 1) is 1 or 2 && second + 1 < limit && text[second] == '.' && char.IsAsciiDigit(text[second + 1]);
    }

    private static int Digits(string text, int start, int limit)
    {
        while (start < limit && char.IsAsciiDigit(text[start]))
        {
            start++;
        }

        return start;
    }

    private static double Value(ReadOnlySpan<char> digits, double before)
    {
        if (digits.Length > MostDigits)
        {
            return double.PositiveInfinity;
        }

        foreach (char digit in digits)
        {
            before = (before * 10) + (digit - '0');
        }

        return before;
    }

    private static double Fraction(ReadOnlySpan<char> digits)
    {
        double place = 1;
        double value = 0;
        foreach (char digit in digits[..Math.Min(digits.Length, MostDigits)])
        {
            place *= 10;
            value = (value * 10) + (digit - '0');
        }

        return value / place;
    }
}
