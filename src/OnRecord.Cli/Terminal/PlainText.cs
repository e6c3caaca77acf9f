using System.Text;

namespace OnRecord.Cli.Terminal;

/// <summary>Makes words of reports fit to be shown: they may hold anything, escape sequences for the terminal included.</summary>
internal static class PlainText
{
    /// <summary>Returns the words on one line, white space collapsed, without control and direction characters.</summary>
    /// <param name="text">Any text.</param>
    public static string OneLine(string text)
    {
        var line = new StringBuilder(text.Length);
        bool space = false;
        foreach (char character in text)
        {
            if (char.IsWhiteSpace(character))
            {
                space = true;
            }
            else if (!IsInvisible(character))
            {
                if (space && line.Length > 0)
                {
                    line.Append(' ');
                }

                space = false;
                line.Append(character);
            }
        }

        return line.ToString();
    }

    /// <summary>Returns the words on one line of at most a number of characters; what is cut off at the end is marked by an ellipsis.</summary>
    /// <param name="text">Any text.</param>
    /// <param name="width">The most characters; at least 2.</param>
    public static string Shorten(string text, int width)
    {
        string line = OneLine(text);
        if (line.Length <= width)
        {
            return line;
        }

        int end = line.LastIndexOf(' ', width - 2);
        end = end < width / 2 ? width - 1 : end;
        end = char.IsHighSurrogate(line[end - 1]) ? end - 1 : end;
        return line[..end].TrimEnd() + "…";
    }

    /// <summary>Returns the words in lines of at most a number of characters, broken at spaces where there are any.</summary>
    /// <param name="text">Any text.</param>
    /// <param name="width">The most characters a line; at least 1.</param>
    public static IEnumerable<string> Wrap(string text, int width)
    {
        string rest = OneLine(text);
        while (rest.Length > width)
        {
            int space = rest.LastIndexOf(' ', width);
            int end = space > 0 ? space : width;
            end = space <= 0 && char.IsHighSurrogate(rest[end - 1]) && end > 1 ? end - 1 : end;
            yield return rest[..end];
            rest = rest[end..].TrimStart(' ');
        }

        if (rest.Length > 0)
        {
            yield return rest;
        }
    }

    private static bool IsInvisible(char character) =>
        char.IsControl(character)
        || character is '\u200E' or '\u200F' or '\u061C' or (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069') or '\uFEFF';
}
