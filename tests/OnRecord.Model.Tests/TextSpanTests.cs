namespace OnRecord.Model.Tests;

public sealed class TextSpanTests
{
    [Fact]
    public void Construction_EndBeforeStart_Throws() => Assert.Throws<ArgumentOutOfRangeException>(() => new TextSpan(3, 2));

    [Fact]
    public void Construction_NegativeStart_Throws() => Assert.Throws<ArgumentOutOfRangeException>(() => new TextSpan(-1, 2));

    [Fact]
    public void Of_Text_ExcludesTheEnd() => Assert.Equal("bc", new TextSpan(1, 3).Of("abcd"));

    [Theory]
    [InlineData(0, 2, 2, 4, false)]
    [InlineData(0, 3, 2, 4, true)]
    [InlineData(2, 4, 0, 2, false)]
    [InlineData(1, 2, 0, 4, true)]
    public void Overlaps_HalfOpen_NeedsASharedCharacter(int start, int end, int otherStart, int otherEnd, bool expected) =>
        Assert.Equal(expected, new TextSpan(start, end).Overlaps(new TextSpan(otherStart, otherEnd)));
}
