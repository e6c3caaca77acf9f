using System.Collections.Immutable;

namespace OnRecord.Coding.Statements;

/// <summary>Turns scores into probabilities by straight lines between measured points.</summary>
internal sealed class Calibration
{
    private readonly ImmutableArray<(double Score, double Worth)> _points;

    public Calibration(Dictionary<double, double> points)
    {
        _points = [.. points.OrderBy(point => point.Key).Select(point => (point.Key, point.Value))];
    }

    /// <summary>Returns the probability that a score stands for; outside the points, that of the nearest.</summary>
    public double Of(double score)
    {
        if (_points.IsEmpty)
        {
            return score;
        }

        int next = 0;
        while (next < _points.Length && _points[next].Score < score)
        {
            next++;
        }

        if (next == 0 || next == _points.Length)
        {
            return _points[Math.Min(next, _points.Length - 1)].Worth;
        }

        var (low, worth) = _points[next - 1];
        double share = (score - low) / (_points[next].Score - low);
        return worth + (share * (_points[next].Worth - worth));
    }
}
