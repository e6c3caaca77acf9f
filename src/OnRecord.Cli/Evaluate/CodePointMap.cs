using OnRecord.Model;

namespace OnRecord.Cli.Evaluate;

/// <summary>Converts offsets that count code points, as the development data has them, into UTF-16 offsets.</summary>
public sealed class CodePointMap
{
    private readonly int[]? _utf16;
    private readonly int _length;

    /// <summary>Initializes a map for one text.</summary>
    /// <param name="text">The text that the offsets count in.</param>
    public CodePointMap(string text)
    {
        _length = text.Length;
        if (!text.AsSpan().ContainsAnyInRange('\uD800', '\uDFFF'))
        {
            return;
        }

        var starts = new List<int>(text.Length + 1);
        for (int index = 0; index < text.Length; index++)
        {
            starts.Add(index);
            if (char.IsHighSurrogate(text[index]) && index + 1 < text.Length && char.IsLowSurrogate(text[index + 1]))
            {
                index++;
            }
        }

        starts.Add(text.Length);
        _utf16 = [.. starts];
    }

    /// <summary>Returns the UTF-16 offset of a code point.</summary>
    /// <param name="codePoint">The number of code points before it, from 0 to the number in the text.</param>
    /// <exception cref="ArgumentOutOfRangeException">The text has fewer code points.</exception>
    public int ToUtf16(int codePoint)
    {
        int last = _utf16 is null ? _length : _utf16.Length - 1;
        ArgumentOutOfRangeException.ThrowIfNegative(codePoint);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(codePoint, last);
        return _utf16 is null ? codePoint : _utf16[codePoint];
    }

    /// <summary>Returns the span between two code points.</summary>
    /// <param name="start">The first code point of the span.</param>
    /// <param name="end">The first code point after the span.</param>
    /// <exception cref="ArgumentOutOfRangeException">The text has fewer code points, or the end lies before the start.</exception>
    public TextSpan ToSpan(int start, int end) => new(ToUtf16(start), ToUtf16(end));
}
