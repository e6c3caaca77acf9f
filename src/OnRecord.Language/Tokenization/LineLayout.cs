namespace OnRecord.Language.Tokenization;

/// <summary>
/// How a text uses line breaks: between paragraphs, or to wrap long lines.
/// An empty line always parts sentences; a single break does so unless the text is wrapped and the line full.
/// </summary>
internal readonly struct LineLayout
{
    private const int WidestWrap = 110;
    private const int FewestLines = 4;

    private readonly bool _wrapped;
    private readonly int _width;

    private LineLayout(bool wrapped, int width)
    {
        _wrapped = wrapped;
        _width = width;
    }

    /// <summary>Measures a text: it is wrapped when no line is wide and many lines go on in lower case.</summary>
    public static LineLayout Of(string text)
    {
        int lines = 0;
        int continued = 0;
        int widest = 0;
        int start = 0;
        while (start < text.Length)
        {
            int end = text.IndexOf('\n', start);
            end = end < 0 ? text.Length : end;
            if (end > start)
            {
                lines++;
                widest = Math.Max(widest, end - start);
                continued += end + 1 < text.Length && char.IsLower(text[end + 1]) ? 1 : 0;
            }

            start = end + 1;
        }

        return new LineLayout(lines >= FewestLines && widest <= WidestWrap && continued * 5 >= lines, widest);
    }

    /// <summary>Checks whether the white space from <paramref name="from"/> to <paramref name="to"/> parts two sentences.</summary>
    public bool BreaksBetween(string text, int from, int to)
    {
        int first = text.AsSpan(from, to - from).IndexOfAny('\n', '\u2029');
        if (first < 0)
        {
            return false;
        }

        first += from;
        if (text.AsSpan(first + 1, to - first - 1).IndexOfAny('\n', '\u2029') >= 0)
        {
            return true;
        }

        if (char.IsLower(text[to]) || text[to] is ',' or ';' or ')' )
        {
            return false;
        }

        if (!_wrapped)
        {
            return true;
        }

        // A full line is wrapped; a short one ends its paragraph.
        int lineStart = from == 0 ? 0 : text.LastIndexOf('\n', from - 1, from) + 1;
        return first - lineStart < _width * 2 / 3;
    }
}
