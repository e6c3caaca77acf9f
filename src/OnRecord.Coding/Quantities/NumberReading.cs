namespace OnRecord.Coding.Quantities;

/// <summary>A number read from a run of atoms.</summary>
/// <param name="Kind">What sort of number it is.</param>
/// <param name="Value">The number; for an order or an unstated number the least one meant.</param>
/// <param name="End">The index of the first atom after the number.</param>
/// <param name="InFigures">Whether it begins with a figure.</param>
internal readonly record struct NumberReading(NumberKind Kind, double Value, int End, bool InFigures)
{
    /// <summary>Gets the multiplier the number ends in, a million in "2.5 million"; one where there is none.</summary>
    public double Scale { get; init; } = 1;
}
