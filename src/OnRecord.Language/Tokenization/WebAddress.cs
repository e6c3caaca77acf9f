namespace OnRecord.Language.Tokenization;

/// <summary>Recognises web and mail addresses, which are one token each.</summary>
internal static class WebAddress
{
    private static readonly string[] Openings = ["http://", "https://", "ftp://", "www."];

    /// <summary>Finds the end of an address that opens at <paramref name="start"/>; marks that close a sentence stay outside.</summary>
    public static bool TryMatch(string text, int start, int end, out int addressEnd)
    {
        addressEnd = end;
        var chunk = text.AsSpan(start, end - start);
        bool opens = false;
        foreach (string opening in Openings)
        {
            opens |= chunk.Length > opening.Length && chunk.StartsWith(opening, StringComparison.OrdinalIgnoreCase);
        }

        if (!opens && !IsMail(text, start, end))
        {
            return false;
        }

        int index = start;
        while (index < end && text[index] is not ('<' or '>' or '"' or '\u201C' or '\u201D' or '|'))
        {
            index++;
        }

        while (index > start + 1 && (Characters.IsTerminal(text[index - 1]) || Characters.IsQuote(text[index - 1])
            || Characters.IsClosingBracket(text[index - 1]) || text[index - 1] is ',' or ';' or ':'))
        {
            index--;
        }

        addressEnd = index;
        return true;
    }

    /// <summary>Checks for letters, an at sign, and a domain with a dot, all at the start of a chunk and within the bounds of an address.</summary>
    private static bool IsMail(string text, int start, int end)
    {
        const int longestLocalPart = 64;
        int at = start;
        while (at < end && at - start <= longestLocalPart && (char.IsAsciiLetterOrDigit(text[at]) || text[at] is '.' or '_' or '-' or '+'))
        {
            at++;
        }

        if (at == start || at >= end || text[at] != '@' || at + 1 >= end || !char.IsAsciiLetterOrDigit(text[at + 1]))
        {
            return false;
        }

        int dot = at + 1;
        while (dot < end && (char.IsAsciiLetterOrDigit(text[dot]) || text[dot] == '-'))
        {
            dot++;
        }

        return dot + 1 < end && text[dot] == '.' && char.IsAsciiLetter(text[dot + 1]);
    }
}
