namespace OnRecord.Model;

/// <summary>A figure as one report gives it.</summary>
public sealed record FigureTelling
{
    /// <summary>Gets the identity of the report.</summary>
    public required string Report { get; init; }

    /// <summary>Gets the day of publication; null when unknown.</summary>
    public DateOnly? Published { get; init; }

    /// <summary>Gets the words, exactly as the report has them.</summary>
    public required string Text { get; init; }

    /// <summary>Gets the number; the lower end of a range.</summary>
    public required double Value { get; init; }

    /// <summary>Gets the upper end of a range; null otherwise.</summary>
    public double? Upper { get; init; }

    /// <summary>Gets how the figure bounds the true number.</summary>
    public required QuantityBound Bound { get; init; }

    /// <summary>Gets the name of the speaker whose figure it is; null where the report gives it in its own voice.</summary>
    public string? Speaker { get; init; }
}
