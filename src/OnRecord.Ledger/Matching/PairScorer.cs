using OnRecord.Ledger.Items;

namespace OnRecord.Ledger.Matching;

/// <summary>
/// Judges whether two tellings are of one happening. A judgement depends on the two alone, never on what else is in the ledger, so that
/// it can be kept; it takes one to three microseconds and allocates nothing.
/// </summary>
public static class PairScorer
{
    /// <summary>The least probability worth keeping: tellings judged less likely to be of one happening are taken to be of two.</summary>
    public const double KeepFrom = 0.2;

    // So that the last bits of a machine's arithmetic reach nothing.
    private const int Digits = 4;

    /// <summary>Returns the probability, from 0 to 1, that two tellings are of one happening; which comes first does not matter.</summary>
    /// <param name="a">One telling.</param>
    /// <param name="b">The other.</param>
    public static double Probability(Telling a, Telling b)
    {
        Span<double> values = stackalloc double[PairWeights.Count];
        PairFeatures.Fill(a, b, values);
        var weights = PairWeights.Values;
        double sum = 0;
        for (int i = 0; i < values.Length; i++)
        {
            sum += values[i] * weights[i];
        }

        return Math.Round(1 / (1 + Math.Exp(-sum)), Digits);
    }
}
