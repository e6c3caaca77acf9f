using OnRecord.Ledger.Items;
using OnRecord.Model;

namespace OnRecord.Ledger.Disputes;

/// <summary>Compares figures that may count one thing.</summary>
internal static class FigureComparison
{
    private const string Percent = "percent";

    /// <summary>Checks whether two figures count in one unit, shares of a whole included, and are the same number.</summary>
    internal static bool AreEqual(Figure first, Figure second) =>
        AreComparable(first, second) && Normal(first.Quantity) is var one && Normal(second.Quantity) is var other && one.Value.Equals(other.Value);

    /// <summary>Checks whether two figures count in one unit and cannot both be right.</summary>
    /// <param name="first">A figure.</param>
    /// <param name="second">Another figure.</param>
    /// <param name="apart">How many times the smaller the larger must at least be, where both are numbers of things.</param>
    internal static bool AreIncompatible(Figure first, Figure second, double apart)
    {
        if (!AreComparable(first, second))
        {
            return false;
        }

        var (one, other) = (Normal(first.Quantity), Normal(second.Quantity));
        return !FigureRange.Of(one).Meets(FigureRange.Of(other)) && Math.Max(one.Value, other.Value) >= apart * Math.Min(one.Value, other.Value);
    }

    /// <summary>Checks whether a figure is a share of a whole.</summary>
    internal static bool IsShare(Quantity figure) => figure.Unit == Percent || figure.Value is > 0 and < 1;

    private static bool AreComparable(Figure first, Figure second) =>
        IsShare(first.Quantity) || IsShare(second.Quantity)
            ? IsShare(first.Quantity) && IsShare(second.Quantity)
            : (HaveOneRole(first, second) && first.Quantity.Unit == second.Quantity.Unit && first.Quantity.Unit is not null)
                || (first.Role == second.Role && first.Role != QuantityRole.Other && (first.Quantity.Unit is null || second.Quantity.Unit is null));

    /// <summary>What a figure counts is known only where an event has it.</summary>
    private static bool HaveOneRole(Figure first, Figure second) =>
        first.Role == second.Role || first.Role == QuantityRole.Other || second.Role == QuantityRole.Other;

    private static Quantity Normal(Quantity figure) =>
        figure.Unit == Percent ? figure with { Value = figure.Value / 100, Upper = figure.Upper / 100 } : figure;
}
