namespace OnRecord.Language.Analysis;

/// <summary>
/// Turns a score of the network into the share of cases of such a score that are right: a straight line between the logarithms of odds,
/// fitted on development data. The default leaves scores as they are.
/// </summary>
internal sealed class Calibration
{
    private const float Edge = 1e-6f;

    /// <summary>Gets the factor on the logarithm of the odds; below one where the network is too sure of itself.</summary>
    public float Slope { get; init; } = 1;

    /// <summary>Gets what is added to the logarithm of the odds.</summary>
    public float Offset { get; init; }

    /// <summary>Returns the probability that a score stands for.</summary>
    /// <param name="score">The score, from 0 to 1.</param>
    public float Of(float score)
    {
        float bounded = Math.Clamp(score, Edge, 1 - Edge);
        float odds = MathF.Log(bounded / (1 - bounded));
        return 1 / (1 + MathF.Exp(-((Slope * odds) + Offset)));
    }
}
