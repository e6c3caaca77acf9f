using System.Text.Json.Serialization;

namespace OnRecord.Model;

/// <summary>A figure in the report: how many of what.</summary>
public sealed record Quantity
{
    /// <summary>Gets the identity within the reading: <c>q1</c>, <c>q2</c>, …</summary>
    public required string Id { get; init; }

    /// <summary>Gets the index of the first character of the quantity.</summary>
    public required int Start { get; init; }

    /// <summary>Gets the index of the first character after the quantity.</summary>
    public required int End { get; init; }

    /// <summary>Gets the words, bound and unit included, exactly as the report has them.</summary>
    public required string Text { get; init; }

    /// <summary>Gets the number; the lower end when <see cref="Bound"/> is <see cref="QuantityBound.Range"/>.</summary>
    public required double Value { get; init; }

    /// <summary>Gets the upper end of a range; null otherwise.</summary>
    public double? Upper { get; init; }

    /// <summary>Gets how the figure bounds the true number.</summary>
    public required QuantityBound Bound { get; init; }

    /// <summary>Gets what is counted: head noun lemma, <c>percent</c>, <c>kilometre</c>, <c>usd</c>, …; null when unknown.</summary>
    public string? Unit { get; init; }

    /// <summary>Gets, field by field, the pattern or model that filled it; empty unless an explanation was asked for.</summary>
    public IReadOnlyDictionary<string, string> Because { get; init => field = value ?? Explanation.None; } = Explanation.None;

    /// <summary>Gets the stretch of text covered.</summary>
    [JsonIgnore]
    public TextSpan Span => new(Start, End);
}
