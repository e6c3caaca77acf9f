namespace OnRecord.Coding.Quantities;

/// <summary>A number read from a run of atoms.</summary>
/// <param name="Kind">What sort of number it is.</param>
/// <param name="Value">The number; for an order or an unstated number the least one meant.</param>
/// <param name="End">The index of the first atom after the number.</param>
/// <param name="InFigures">Whether it begins with a figure.</param>
internal readonly record struct NumberReading(NumberKind Kind, double Value, int End, bool InFigures);
