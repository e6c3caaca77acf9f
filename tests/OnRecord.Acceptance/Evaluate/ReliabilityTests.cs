using OnRecord.Cli.Evaluate;

namespace OnRecord.Acceptance.Evaluate;

public sealed class ReliabilityTests
{
    [Fact]
    public void Error_AsOftenRightAsSaid_IsNone()
    {
        var reliability = new Reliability();
        for (int i = 0; i < 8; i++)
        {
            reliability.Add(0.75, i < 6);
        }

        Assert.Equal(0, reliability.Error, 6);
        Assert.Equal(8, reliability.Count);
    }

    [Fact]
    public void Error_TwoSteps_IsTheMeanOverAnswers()
    {
        var reliability = new Reliability();
        reliability.Add(1, right: true);
        reliability.Add(1, right: false);
        reliability.Add(0.5, right: true);
        reliability.Add(0.5, right: false);

        // Sure ones are wrong half the time, the others as often as they say.
        Assert.Equal(0.25, reliability.Error, 6);
        Assert.EndsWith("50 said 50 right (2), 100 said 50 right (2).", reliability.ToNote("names"), StringComparison.Ordinal);
    }

    [Fact]
    public void ToScore_NoAnswers_IsNothing() => Assert.Equal((0.0, 0), (new Reliability().ToScore("names").Value, new Reliability().Count));
}
