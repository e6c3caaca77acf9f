using System.Diagnostics;

namespace OnRecord.Coding.Tests;

/// <summary>Tells work that grows in proportion to its input from work that grows with the square, however fast the machine is.</summary>
internal static class Growth
{
    // Eight times the input: eight times the time in proportion, 64 times with the square.
    private const double Bound = 32;

    public static void IsInProportion(int count, Func<int, Action> prepare) =>
        Assert.InRange(Shortest(prepare(count)) / Shortest(prepare(count / 8)), 0, Bound);

    private static double Shortest(Action work) => Enumerable.Range(0, 3).Min(_ =>
    {
        var clock = Stopwatch.StartNew();
        work();
        return clock.Elapsed.TotalMilliseconds;
    });
}
