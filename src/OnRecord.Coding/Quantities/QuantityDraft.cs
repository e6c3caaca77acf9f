using OnRecord.Model;

namespace OnRecord.Coding.Quantities;

/// <summary>A quantity as it takes shape: the atoms it covers and what is known of it.</summary>
internal sealed class QuantityDraft
{
    /// <summary>Gets the index of the first atom of the number itself.</summary>
    public required int NumberStart { get; init; }

    /// <summary>Gets the index of the first atom after the number, or after both ends of a range.</summary>
    public required int NumberEnd { get; init; }

    public required NumberReading Reading { get; init; }

    public double? Upper { get; init; }

    /// <summary>Gets the least number meant; the lower end of a range.</summary>
    public required double Value { get; init; }

    /// <summary>Gets or sets the index of the first atom covered.</summary>
    public int Start { get; set; }

    /// <summary>Gets or sets the index of the first atom not covered.</summary>
    public int End { get; set; }

    public QuantityBound Bound { get; set; }

    public string? BoundWords { get; set; }

    public string? Unit { get; set; }

    public string? UnitSource { get; set; }
}
