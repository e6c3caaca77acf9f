namespace OnRecord.Cli.Evaluate;

/// <summary>One measured number, with precision and recall where it is an F1.</summary>
public sealed record Score
{
    /// <summary>Gets the measure, <c>cue, exact span F1</c> say.</summary>
    public required string Measure { get; init; }

    /// <summary>Gets the value in <see cref="Unit"/>; for shares and F1 in percent, from 0 to 100.</summary>
    public required double Value { get; init; }

    /// <summary>Gets the unit of <see cref="Value"/>. The default is percent.</summary>
    public string Unit { get; init; } = "%";

    /// <summary>Gets the precision in percent; null where the measure has none.</summary>
    public double? Precision { get; init; }

    /// <summary>Gets the recall in percent; null where the measure has none.</summary>
    public double? Recall { get; init; }

    /// <summary>Gets the number of gold items behind the value.</summary>
    public required int Gold { get; init; }

    /// <summary>Gets the number of items OnRecord found; null where it makes no sense.</summary>
    public int? Found { get; init; }

    /// <summary>Gets the value the project asks for, in <see cref="Unit"/>; null where it asks for none.</summary>
    public double? Wanted { get; init; }

    /// <summary>Gets whether a lower value is better (a distance, a rate of false alarms). The default is false.</summary>
    public bool LowerIsBetter { get; init; }

    /// <summary>Gets whether the value reaches <see cref="Wanted"/>; null where nothing is wanted.</summary>
    public bool? Reached => Wanted is not { } wanted ? null : LowerIsBetter ? Value <= wanted : Value >= wanted;

    /// <summary>Returns the share of items that were right.</summary>
    /// <param name="measure">The measure.</param>
    /// <param name="right">The number that were right.</param>
    /// <param name="of">The number of items; zero gives the value 0.</param>
    /// <param name="wanted">The share the project asks for, in percent; null for none.</param>
    public static Score Share(string measure, int right, int of, double? wanted = null) =>
        new() { Measure = measure, Value = of == 0 ? 0 : 100.0 * right / of, Gold = of, Wanted = wanted };

    /// <summary>Returns the F1 of a tally, with its precision and recall.</summary>
    /// <param name="measure">The measure.</param>
    /// <param name="tally">The counts.</param>
    /// <param name="wanted">The F1 the project asks for, in percent; null for none.</param>
    public static Score F1(string measure, Tally tally, double? wanted = null) => new()
    {
        Measure = measure,
        Value = 100 * tally.F1,
        Precision = 100 * tally.Precision,
        Recall = 100 * tally.Recall,
        Gold = tally.Gold,
        Found = tally.Found,
        Wanted = wanted,
    };
}
