namespace OnRecord.Sources.Html;

/// <summary>
/// Guards the page parser and the extractor, whose time grows with the square of the nesting and of the number of elements,
/// against pages made to exhaust them. Real pages stay far below the bounds.
/// </summary>
internal static class HtmlGuard
{
    private const int MaxDepth = 256;
    private const int MaxElements = 20_000;

    // Elements that never have an end tag, or often go without.
    private static readonly HashSet<string> Unclosed = new(StringComparer.OrdinalIgnoreCase)
    {
        "area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "param", "source", "track", "wbr",
        "p", "li", "dt", "dd", "tr", "td", "th", "thead", "tbody", "tfoot", "option", "optgroup", "colgroup", "path",
    };

    /// <summary>Returns, after one pass over the characters, what there is too much of, in words; null when the page may be parsed.</summary>
    public static string? FindExcess(string html)
    {
        int depth = 0;
        int elements = 0;
        for (int index = html.IndexOf('<'); index >= 0 && index + 1 < html.Length; index = html.IndexOf('<', index + 1))
        {
            bool end = html[index + 1] == '/';
            int nameStart = end ? index + 2 : index + 1;
            int nameEnd = nameStart;
            while (nameEnd < html.Length && nameEnd - nameStart < 12 && char.IsAsciiLetterOrDigit(html[nameEnd]))
            {
                nameEnd++;
            }

            if (nameEnd == nameStart)
            {
                continue;
            }

            bool mayStayOpen = Unclosed.GetAlternateLookup<ReadOnlySpan<char>>().Contains(html.AsSpan(nameStart, nameEnd - nameStart));
            if (!mayStayOpen)
            {
                depth = end ? Math.Max(0, depth - 1) : depth + 1;
            }

            // An end tag without a start can make an element too.
            elements += end && !mayStayOpen ? 0 : 1;
            if (depth > MaxDepth)
            {
                return $"elements nested deeper than {MaxDepth:N0}";
            }

            if (elements > MaxElements)
            {
                return $"more than {MaxElements:N0} elements";
            }
        }

        return null;
    }
}
