using OnRecord.Ledger.Matching;

namespace OnRecord.Ledger.Tests.Matching;

/// <summary>Learns weights by logistic regression with a penalty that draws them to given ones, by plain gradient descent: few pairs, no chance.</summary>
internal static class WeightFitter
{
    private const int Rounds = 20_000;
    private const double Step = 0.3;

    public static double[] Fit(IReadOnlyList<(double[] Answers, bool IsOne)> pairs, ReadOnlySpan<double> start, double penalty)
    {
        double[] anchor = start.ToArray();
        double[] weights = start.ToArray();
        double[] slope = new double[PairWeights.Count];
        for (int round = 0; round < Rounds; round++)
        {
            Array.Clear(slope);
            foreach (var (answers, isOne) in pairs)
            {
                double sum = 0;
                for (int i = 0; i < slope.Length; i++)
                {
                    sum += weights[i] * answers[i];
                }

                double error = (1 / (1 + Math.Exp(-sum))) - (isOne ? 1 : 0);
                for (int i = 0; i < slope.Length; i++)
                {
                    slope[i] += error * answers[i];
                }
            }

            for (int i = 0; i < slope.Length; i++)
            {
                weights[i] -= Step * ((slope[i] / pairs.Count) + (penalty / pairs.Count * (weights[i] - anchor[i])));
            }
        }

        return weights;
    }
}
