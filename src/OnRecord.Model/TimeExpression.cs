using System.Text.Json.Serialization;

namespace OnRecord.Model;

/// <summary>Words that say when, how long or how often, with their TIMEX3 reading.</summary>
public sealed record TimeExpression
{
    /// <summary>Gets the identity within the reading: <c>t1</c>, <c>t2</c>, …</summary>
    public required string Id { get; init; }

    /// <summary>Gets the index of the first character of the expression.</summary>
    public required int Start { get; init; }

    /// <summary>Gets the index of the first character after the expression.</summary>
    public required int End { get; init; }

    /// <summary>Gets the words, exactly as the report has them.</summary>
    public required string Text { get; init; }

    /// <summary>Gets the TIMEX3 type.</summary>
    public required TimeType Type { get; init; }

    /// <summary>Gets the TIMEX3 value (<c>2021-07-09</c>, <c>P3D</c>, <c>PAST_REF</c>); null when it cannot be resolved.</summary>
    public string? Value { get; init; }

    /// <summary>Gets the first day covered; null when the expression cannot be placed on the calendar.</summary>
    public DateOnly? From { get; init; }

    /// <summary>Gets the first day after those covered; null when the expression cannot be placed on the calendar.</summary>
    public DateOnly? To { get; init; }

    /// <summary>Gets, field by field, the pattern or model that filled it; empty unless an explanation was asked for.</summary>
    public IReadOnlyDictionary<string, string> Because { get; init => field = value ?? Explanation.None; } = Explanation.None;

    /// <summary>Gets the stretch of text covered.</summary>
    [JsonIgnore]
    public TextSpan Span => new(Start, End);
}
