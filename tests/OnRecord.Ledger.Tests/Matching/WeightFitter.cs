using OnRecord.Ledger.Matching;

namespace OnRecord.Ledger.Tests.Matching;

/// <summary>
/// Learns weights by logistic regression with a penalty that draws them to given ones, whose signs they keep: with few pairs, most of
/// them hard, the sum of all answers may be fitted by making evidence for one happening count against it.
/// </summary>
internal static class WeightFitter
{
    private const int Rounds = 20_000;
    private const double Step = 0.3;

    public static double[] Fit(IReadOnlyList<(double[] Answers, bool IsOne)> pairs, double[] first, double penalty)
    {
        double[] weights = [.. first];
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
                weights[i] -= Step * ((slope[i] / pairs.Count) + (penalty / pairs.Count * (weights[i] - first[i])));
                weights[i] = first[i] switch
                {
                    > 0 => Math.Max(0, weights[i]),
                    < 0 => Math.Min(0, weights[i]),
                    _ => weights[i],
                };
            }
        }

        return weights;
    }
}
