using CsCheck;
using OnRecord.Language.Analysis;

namespace OnRecord.Language.Tests.Analysis;

public sealed class CalibrationTests
{
    [Fact]
    public void Of_Default_LeavesScoresAsTheyAre() =>
        Gen.Float[0.01f, 0.99f].Sample(score => Assert.Equal(score, new Calibration().Of(score), 4));

    [Fact]
    public void Of_HigherScores_AreWorthMore() =>
        (from slope in Gen.Float[0.1f, 3f] from offset in Gen.Float[-2f, 2f] from low in Gen.Float[0f, 0.9f] select (slope, offset, low)).Sample(x =>
        {
            var calibration = new Calibration { Slope = x.slope, Offset = x.offset };
            Assert.True(calibration.Of(x.low) <= calibration.Of(x.low + 0.1f));
            Assert.InRange(calibration.Of(x.low), 0f, 1f);
        });

    [Fact]
    public void Of_SlopeBelowOne_DrawsSureScoresTowardsTheMiddle() =>
        Assert.Equal(0.75f, new Calibration { Slope = 0.5f }.Of(0.9f), 3);
}
