using System.Text.Json.Serialization;

namespace OnRecord.Model;

/// <summary>Words of a report and where they stand in its text.</summary>
/// <param name="Start">The index of the first character of the passage.</param>
/// <param name="End">The index of the first character after the passage.</param>
/// <param name="Text">The words between the two, exactly as the report has them.</param>
public sealed record Passage(int Start, int End, string Text)
{
    /// <summary>Gets the stretch of text covered.</summary>
    [JsonIgnore]
    public TextSpan Span => new(Start, End);

    /// <summary>Returns the passage of <paramref name="text"/> under <paramref name="span"/>.</summary>
    /// <param name="text">The report's text.</param>
    /// <param name="span">The stretch wanted.</param>
    public static Passage Of(string text, TextSpan span) => new(span.Start, span.End, span.Of(text));
}
