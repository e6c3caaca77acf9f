using System.Text.Json.Serialization;

namespace OnRecord.Model;

/// <summary>
/// Marks a stretch of a report's text by UTF-16 offsets, half-open:
/// <c>text.Substring(Start, End - Start)</c> gives back the words.
/// </summary>
public readonly record struct TextSpan
{
    /// <summary>Initializes a span.</summary>
    /// <param name="start">The index of the first character of the span; not negative.</param>
    /// <param name="end">The index of the first character after the span; not before <paramref name="start"/>.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="start"/> is negative, or <paramref name="end"/> lies before it.</exception>
    [JsonConstructor]
    public TextSpan(int start, int end)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(start);
        ArgumentOutOfRangeException.ThrowIfLessThan(end, start);
        Start = start;
        End = end;
    }

    /// <summary>Gets the index of the first character of the span.</summary>
    public int Start { get; }

    /// <summary>Gets the index of the first character after the span.</summary>
    public int End { get; }

    /// <summary>Gets the number of UTF-16 code units covered; zero for an empty span.</summary>
    [JsonIgnore]
    public int Length => End - Start;

    /// <summary>Checks whether every character of <paramref name="other"/> lies in this span.</summary>
    /// <param name="other">The span looked for.</param>
    public bool Contains(TextSpan other) => Start <= other.Start && other.End <= End;

    /// <summary>Checks whether the two spans share at least one character.</summary>
    /// <param name="other">The other span.</param>
    public bool Overlaps(TextSpan other) => Start < other.End && other.Start < End;

    /// <summary>Returns the words under this span.</summary>
    /// <param name="text">The text the offsets count in.</param>
    /// <exception cref="ArgumentOutOfRangeException">The span reaches past the end of <paramref name="text"/>.</exception>
    public string Of(string text) => text[Start..End];
}
