namespace OnRecord.TrainPlaces;

/// <summary>Learns the weights of a log-linear choice between candidates and none of them, by Adam on the whole set.</summary>
internal static class LogLinearTrainer
{
    private const int Rounds = 800;
    private const double Rate = 0.05;
    private const double Decay = 0.0001;

    public static double[] Learn(List<Example> examples, int features, double[]? from = null)
    {
        double[] weights = from is null ? new double[features] : [.. from];
        double[] mean = new double[features];
        double[] square = new double[features];
        double total = examples.Sum(example => example.Weight);
        for (int round = 1; round <= Rounds; round++)
        {
            double[] gradient = new double[features];
            foreach (var example in examples)
            {
                AddGradient(example, weights, gradient);
            }

            for (int feature = 0; feature < features; feature++)
            {
                double slope = (gradient[feature] / total) + (Decay * weights[feature]);
                mean[feature] = (0.9 * mean[feature]) + (0.1 * slope);
                square[feature] = (0.999 * square[feature]) + (0.001 * slope * slope);
                double meanHat = mean[feature] / (1 - Math.Pow(0.9, round));
                double squareHat = square[feature] / (1 - Math.Pow(0.999, round));
                weights[feature] -= Rate * meanHat / (Math.Sqrt(squareHat) + 1e-8);
            }
        }

        return weights;
    }

    private static void AddGradient(Example example, double[] weights, double[] gradient)
    {
        double[] probability = new double[example.Features.Length];
        double total = 1;
        for (int option = 0; option < probability.Length; option++)
        {
            double score = 0;
            for (int feature = 0; feature < weights.Length; feature++)
            {
                score += weights[feature] * example.Features[option][feature];
            }

            probability[option] = Math.Exp(Math.Min(50, score));
            total += probability[option];
        }

        double right = 0;
        for (int option = 0; option < probability.Length; option++)
        {
            probability[option] /= total;
            right += example.IsRight[option] ? probability[option] : 0;
        }

        for (int option = 0; option < probability.Length; option++)
        {
            double wanted = example.IsRight[option] ? probability[option] / Math.Max(right, 1e-12) : 0;
            double push = example.Weight * (probability[option] - wanted);
            if (Math.Abs(push) > 1e-9)
            {
                for (int feature = 0; feature < weights.Length; feature++)
                {
                    gradient[feature] += push * example.Features[option][feature];
                }
            }
        }
    }
}
