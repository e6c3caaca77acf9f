using System.Collections.Frozen;
using OnRecord.Model;

namespace OnRecord.Language.Tokenization;

/// <summary>Cuts a chunk, a stretch without white space, into tokens. Every character of the chunk goes into exactly one token.</summary>
internal sealed class ChunkSplitter
{
    private readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> _stopped;
    private readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> _prefixes;
    private readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> _elisions;
    private readonly FrozenDictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> _fusions;
    private readonly string[] _clitics;

    public ChunkSplitter(TokenRules rules)
    {
        _stopped = rules.Titles.Concat(rules.Abbreviations).ToFrozenSet(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();
        _prefixes = rules.JoinedPrefixes.ToFrozenSet(StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();
        _elisions = rules.Elisions.ToFrozenSet(StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();
        _fusions = rules.Fusions.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();
        _clitics = [.. rules.Clitics];
    }

    /// <summary>Adds the tokens of <c>text[start..end)</c> to a list, in order.</summary>
    public void Split(string text, int start, int end, List<TextSpan> tokens)
    {
        while (start < end)
        {
            if (WebAddress.TryMatch(text, start, end, out int addressEnd))
            {
                tokens.Add(new TextSpan(start, addressEnd));
                start = addressEnd;
                continue;
            }

            start = Characters.IsWordPart(text, start) || OpensElision(text, start, end) || OpensNumber(text, start, end)
                ? SplitWord(text, start, end, tokens)
                : SplitMark(text, start, end, tokens);
        }
    }

    /// <summary>Takes one mark, a run of the same mark, or a symbol outside the basic plane.</summary>
    private static int SplitMark(string text, int start, int end, List<TextSpan> tokens)
    {
        int next = start + 1;
        char mark = text[start];
        if (char.IsHighSurrogate(mark) && next < end && char.IsLowSurrogate(text[next]))
        {
            next++;
        }
        else if (Characters.IsTerminal(mark))
        {
            while (next < end && Characters.IsTerminal(text[next]))
            {
                next++;
            }
        }
        else if (Characters.IsHyphen(mark) || Characters.IsDash(mark) || mark is '*' or '_' or '=' or '~' or '<' or '>' or '#' or '\'' or '`')
        {
            while (next < end && text[next] == mark)
            {
                next++;
            }
        }

        tokens.Add(new TextSpan(start, next));
        return next;
    }

    /// <summary>Takes a word, cutting off the clitic at its end.</summary>
    private int SplitWord(string text, int start, int end, List<TextSpan> tokens)
    {
        int wordEnd = FindWordEnd(text, start, end);
        var word = text.AsSpan(start, wordEnd - start);
        int cut = CutOf(word);
        if (cut > 0)
        {
            tokens.Add(new TextSpan(start, start + cut));
            tokens.Add(new TextSpan(start + cut, wordEnd));
        }
        else
        {
            tokens.Add(new TextSpan(start, wordEnd));
        }

        return wordEnd;
    }

    private int CutOf(ReadOnlySpan<char> word)
    {
        if (word.Length <= Joints.LongestWord && _fusions.TryGetValue(word, out int first))
        {
            return first;
        }

        foreach (string clitic in _clitics)
        {
            if (word.Length > clitic.Length && EndsWith(word, clitic))
            {
                return word.Length - clitic.Length;
            }
        }

        return 0;
    }

    private static bool EndsWith(ReadOnlySpan<char> word, string clitic)
    {
        var ending = word[^clitic.Length..];
        for (int index = 0; index < clitic.Length; index++)
        {
            bool same = Characters.IsApostrophe(clitic[index])
                ? Characters.IsApostrophe(ending[index])
                : char.ToLowerInvariant(ending[index]) == clitic[index];
            if (!same)
            {
                return false;
            }
        }

        return true;
    }

    private int FindWordEnd(string text, int start, int end)
    {
        int index = start + 1;
        while (index < end)
        {
            if (Characters.IsWordPart(text, index) || JoinsWord(text, start, index, end))
            {
                index++;
                continue;
            }

            break;
        }

        // The full stop of an abbreviation or a row of initials belongs to the word.
        if (index < end && text[index] == '.' && KeepsStop(text, start, index, end))
        {
            index++;
        }

        return index;
    }

    /// <summary>Checks whether a mark inside a chunk joins the word before it and the word after it.</summary>
    private bool JoinsWord(string text, int start, int index, int end)
    {
        if (index + 1 >= end)
        {
            return false;
        }

        char mark = text[index];
        char before = text[index - 1];
        bool digitBefore = char.IsAsciiDigit(before);
        bool digitAfter = char.IsAsciiDigit(text[index + 1]);
        if (!Characters.IsWordPart(text, index + 1))
        {
            return false;
        }

        if (Characters.IsApostrophe(mark))
        {
            return true;
        }

        return mark switch
        {
            '.' => (digitBefore && digitAfter) || Joints.IsInitials(text, start, index) || Joints.IsDottedName(text, start, index, end),
            ',' => digitBefore && Joints.IsThousands(text, index, end),
            ':' or '/' => digitBefore && digitAfter,
            '&' => char.IsUpper(before) && char.IsUpper(text[index + 1]),
            '_' or '@' => true,
            _ => Characters.IsHyphen(mark) && JoinsByHyphen(text, start, index, end),
        };
    }

    /// <summary>Checks for a prefix before the hyphen, or for a code made of digits and letters (a telephone number, a date, "SARS-CoV-2").</summary>
    private bool JoinsByHyphen(string text, int start, int index, int end)
    {
        var before = text.AsSpan(start, index - start);
        if (before.Length <= Joints.LongestWord && _prefixes.Contains(before))
        {
            return true;
        }

        // Two hyphens between digit groups make a date or a telephone number; one makes a range.
        if (!char.IsAsciiDigit(text[index - 1]) || !char.IsAsciiDigit(text[index + 1]))
        {
            return false;
        }

        if (before.ContainsAny('-', '/'))
        {
            return true;
        }

        int next = index + 1;
        while (next < end && char.IsAsciiDigit(text[next]))
        {
            next++;
        }

        return next + 1 < end && text[next] == '-' && char.IsAsciiDigit(text[next + 1]);
    }

    private bool KeepsStop(string text, int start, int stop, int end)
    {
        // A row of terminals is an ellipsis of its own.
        if (stop + 1 < end && Characters.IsTerminal(text[stop + 1]))
        {
            return false;
        }

        var word = text.AsSpan(start, stop + 1 - start);
        if (word.Length > Joints.LongestWord)
        {
            return false;
        }

        bool initial = word.Length == 2 && char.IsUpper(word[0]) && word[0] != 'I';
        return initial || _stopped.Contains(word) || (word.Length > 2 && Joints.IsInitials(text, start, stop));
    }

    private bool OpensElision(string text, int start, int end)
    {
        if (!Characters.IsApostrophe(text[start]) || start + 1 >= end)
        {
            return false;
        }

        if (char.IsAsciiDigit(text[start + 1]))
        {
            return start + 2 < end && char.IsAsciiDigit(text[start + 2]);
        }

        int next = start + 1;
        while (next < end && next - start < Joints.LongestWord && char.IsAsciiLetter(text[next]))
        {
            next++;
        }

        Span<char> word = stackalloc char[next - start];
        text.AsSpan(start, next - start).CopyTo(word);
        word[0] = '\'';
        return _elisions.Contains(word) || IsDetachedClitic(word, start == 0 ? ' ' : text[start - 1]);
    }

    /// <summary>Checks for a clitic that a typist has set apart from its word by a space: "Ukraine 's".</summary>
    private bool IsDetachedClitic(ReadOnlySpan<char> word, char before)
    {
        foreach (string clitic in _clitics)
        {
            if (word.Equals(clitic, StringComparison.OrdinalIgnoreCase))
            {
                return Characters.IsSeparator(before) || Characters.IsClosingBracket(before) || Characters.IsQuote(before);
            }
        }

        return false;
    }

    private static bool OpensNumber(string text, int start, int end) =>
        text[start] == '.' && start + 1 < end && char.IsAsciiDigit(text[start + 1]) && (start == 0 || !Characters.IsTerminal(text[start - 1]));
}
