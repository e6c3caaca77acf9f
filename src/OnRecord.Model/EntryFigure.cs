namespace OnRecord.Model;

/// <summary>What the tellings of a happening say of one count: rival figures stand side by side.</summary>
public sealed record EntryFigure
{
    /// <summary>Gets what is counted.</summary>
    public required QuantityRole Role { get; init; }

    /// <summary>Gets the unit that most tellings give; null when none gives one.</summary>
    public string? Unit { get; init; }

    /// <summary>Gets the lowest number given.</summary>
    public required double Low { get; init; }

    /// <summary>Gets the highest number given.</summary>
    public required double High { get; init; }

    /// <summary>Gets the number given by the report published last.</summary>
    public required double Latest { get; init; }

    /// <summary>Gets whether the tellings differ by more than rounding.</summary>
    public bool Differs { get; init; }

    /// <summary>Gets every figure with its report, in the order of the reports; never empty.</summary>
    public required IReadOnlyList<FigureTelling> Tellings { get; init; }
}
