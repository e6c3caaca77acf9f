using OnRecord.Model;

namespace OnRecord.Ledger.Items;

/// <summary>The numbers that a figure leaves possible, both ends included.</summary>
/// <param name="Low">The lowest.</param>
/// <param name="High">The highest; infinite for a lower bound.</param>
public readonly record struct FigureRange(double Low, double High)
{
    // Two reports that round one count differently do not contradict each other.
    private const double Rounding = 0.05;
    private const double Approximation = 0.15;

    /// <summary>Returns the numbers that a figure leaves possible, rounding allowed for.</summary>
    /// <param name="figure">The figure.</param>
    public static FigureRange Of(Quantity figure)
    {
        ArgumentNullException.ThrowIfNull(figure);
        double slack = Math.Abs(figure.Value) * (figure.Bound == QuantityBound.About ? Approximation : Rounding);
        return figure.Bound switch
        {
            QuantityBound.AtLeast => new FigureRange(figure.Value - slack, double.PositiveInfinity),
            QuantityBound.AtMost => new FigureRange(double.NegativeInfinity, figure.Value + slack),
            QuantityBound.Range => new FigureRange(figure.Value - slack, (figure.Upper ?? figure.Value) + slack),
            _ => new FigureRange(figure.Value - slack, figure.Value + slack),
        };
    }

    /// <summary>Checks whether one number can be meant by both.</summary>
    /// <param name="other">The other figure's numbers.</param>
    public bool Meets(FigureRange other) => Low <= other.High && other.Low <= High;
}
