using System.Globalization;

namespace OnRecord.Cli.Evaluate;

/// <summary>Compares confidences with the share of answers that are right, in ten steps of confidence.</summary>
public sealed class Reliability
{
    private const int Steps = 10;

    private readonly int[] _count = new int[Steps];
    private readonly int[] _right = new int[Steps];
    private readonly double[] _said = new double[Steps];

    /// <summary>Gets the number of answers.</summary>
    public int Count => _count.Sum();

    /// <summary>Gets the mean distance, over all answers, of the confidence said in a step from the share that is right there; from 0 to 1.</summary>
    public double Error => Count == 0 ? 0 : Enumerable.Range(0, Steps).Sum(step => Math.Abs(_said[step] - _right[step])) / Count;

    /// <summary>Adds an answer.</summary>
    /// <param name="confidence">The confidence it was given with, from 0 to 1.</param>
    /// <param name="right">Whether it is right.</param>
    public void Add(double confidence, bool right)
    {
        int step = Math.Clamp((int)(confidence * Steps), 0, Steps - 1);
        _count[step]++;
        _right[step] += right ? 1 : 0;
        _said[step] += confidence;
    }

    /// <summary>Returns the error as a row of a table.</summary>
    /// <param name="what">Whose confidence it is.</param>
    public Score ToScore(string what) =>
        new() { Measure = $"confidence of {what}, mean error", Value = 100 * Error, Gold = Count, LowerIsBetter = true };

    /// <summary>Returns the steps in one line: how sure, how often right, of how many.</summary>
    /// <param name="what">Whose confidence it is.</param>
    public string ToNote(string what)
    {
        var steps = Enumerable.Range(0, Steps).Where(step => _count[step] > 0).Select(step => string.Create(
            CultureInfo.InvariantCulture,
            $"{100 * _said[step] / _count[step]:0} said {100.0 * _right[step] / _count[step]:0} right ({_count[step]:N0})"));
        return $"Confidence of {what}, every other sentence, those it was not fitted on: {string.Join(", ", steps)}.";
    }
}
