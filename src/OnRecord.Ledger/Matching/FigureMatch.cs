using System.Collections.Immutable;
using OnRecord.Ledger.Items;
using OnRecord.Model;

namespace OnRecord.Ledger.Matching;

/// <summary>Compares the figures of two tellings that count the same.</summary>
internal static class FigureMatch
{
    private const double LeastShare = 0.7;
    private const double MostShare = 1.4;
    private const double OpenShare = 2;
    private const double FarShare = 4;

    /// <summary>Fills in the answers about figures, those of the two nearest that count the same.</summary>
    public static void Fill(ImmutableArray<Figure> left, ImmutableArray<Figure> right, Span<double> values)
    {
        double nearest = double.PositiveInfinity;
        bool same = false;
        foreach (var one in left)
        {
            foreach (var other in right)
            {
                if (one.Role == other.Role && one.Role != QuantityRole.Other)
                {
                    nearest = Math.Min(nearest, Factor(one.Quantity, other.Quantity));
                    same |= one.Quantity.Value == other.Quantity.Value;
                }
            }
        }

        if (!double.IsPositiveInfinity(nearest))
        {
            values[(int)PairFeature.FigureSame] = same ? 1 : 0;
            values[(int)PairFeature.FigureLike] = !same && nearest <= 1 ? 1 : 0;
            values[(int)PairFeature.FigureApart] = same ? 0 : Math.Clamp((nearest - 1) / (FarShare - 1), 0, 1);
        }
    }

    // The factor between the nearest ends; not above 1 where the figures may mean one number.
    private static double Factor(Quantity left, Quantity right)
    {
        var (least1, most1) = Ends(left);
        var (least2, most2) = Ends(right);
        return Math.Max(least1 / most2, least2 / most1);
    }

    private static (double Least, double Most) Ends(Quantity quantity)
    {
        // One more than the figure, so that none differs from one by a finite factor.
        double value = Math.Max(0, quantity.Value) + 1;
        return quantity.Bound switch
        {
            QuantityBound.AtLeast => (value, value * OpenShare),
            QuantityBound.AtMost => (1, value),
            QuantityBound.About => (value * LeastShare, value * MostShare),
            QuantityBound.Range => (value, Math.Max(value, (quantity.Upper ?? 0) + 1)),
            _ => (value, value),
        };
    }
}
