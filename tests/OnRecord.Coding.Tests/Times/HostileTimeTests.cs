using System.Diagnostics;
using System.Text;
using CsCheck;

namespace OnRecord.Coding.Tests.Times;

[Collection(nameof(HostileTests))]
public class HostileTimeTests
{
    private static readonly string[] Pieces =
    [
        "99999999999999", "years", "ago", "the", "last", "0", "1/2", "and", "a", "half", "of", "March", "31", ",", "-", "2021", "-13",
        "Friday", "night", "at", "25:61", "p.m.", "centuries", "before", "hundred", "thousand", "trillion", "later", "'", "\"", "\ud83d",
        "\u202e", "every", "2,000,000,000", "quarter", "\n", "weeks", "to", "next", "0000", "9999", "Dec.", "(", ".",
    ];

    [Theory]
    [InlineData("It was 99999999999999 years ago.")]
    [InlineData("It was 99999999999999999999999999999999999999 years ago.")]
    [InlineData("It was 9000 years ago.")]
    [InlineData("It comes 999999 centuries from now.")]
    [InlineData("It was 300 trillion days ago.")]
    [InlineData("It was 0000-00-00 then.")]
    [InlineData("It was on May 99, 2020 then.")]
    [InlineData("It was in the 99999th century.")]
    [InlineData("It was in the 0th century.")]
    [InlineData("It was at 99:99 p.m. there.")]
    public void Time_OffTheCalendar_IsNotPlaced(string text)
    {
        foreach (var time in Plain.Times(text, "0001-01-01").Concat(Plain.Times(text, "9999-12-31")))
        {
            Assert.True(time.From is null || time.To is null || time.From < time.To);
            Assert.False(time.Text.Contains("99999", StringComparison.Ordinal) && time.From is not null, time.Text);
        }
    }

    [Theory]
    [InlineData("9999-12-31", "next week, next year, tomorrow, this weekend, next decade, in two weeks, next Friday, winter, overnight, tonight")]
    [InlineData("0001-01-01", "last week, last year, yesterday, last weekend, last decade, two weeks ago, last Friday, winter, last century, last night")]
    public void Time_AtTheEdgeOfTheCalendar_DoesNotFail(string published, string text)
    {
        var times = Plain.Times(text, published);
        Assert.NotEmpty(times);
        Assert.All(times, time => Assert.True(time.From is null == time.To is null));
    }

    [Fact]
    public void Find_AnyRowOfPieces_GivesExactSpansAndWellFormedDays() =>
        Gen.Int[0, Pieces.Length - 1].Select(index => Pieces[index]).Array[0, 40].Select(pieces => string.Join(' ', pieces)).Sample(text =>
        {
            int end = 0;
            foreach (var time in Plain.Times(text, TimeCase.Saturday))
            {
                Assert.True(time.Start >= end && time.End > time.Start);
                Assert.Equal(time.Text, text[time.Start..time.End]);
                Assert.True(time.From is null || time.From < time.To);
                end = time.End;
            }
        });

    [Theory]
    [InlineData("9", 200_000)]
    [InlineData("a", 200_000)]
    [InlineData("one hundred ", 20_000)]
    [InlineData("the last two ", 20_000)]
    [InlineData("1-", 60_000)]
    [InlineData("half a ", 20_000)]
    [InlineData("March 3, ", 20_000)]
    [InlineData("(the end of ", 20_000)]
    [InlineData("'", 100_000)]
    public void Find_LongMonotonousText_TakesTimeInProportion(string piece, int count)
    {
        string text = new StringBuilder().Insert(0, piece, count).ToString();
        var document = Plain.Document(text);
        var clock = Stopwatch.StartNew();
        Plain.Finder.Find(document, new DateOnly(2021, 7, 10), explain: false);
        Assert.True(clock.Elapsed < TimeSpan.FromSeconds(10), $"{clock.Elapsed}");
    }

    [Fact]
    public void Find_EmptyText_FindsNothing() => Assert.Empty(Plain.Times(string.Empty, TimeCase.Saturday));

    [Fact]
    public void Find_WithExplanation_NamesRuleAndAnchor()
    {
        var time = Assert.Single(Plain.Times("He left two days ago.", TimeCase.Saturday));
        Assert.Equal("time rule ago, from 2021-07-10", time.Because["value"]);
    }

    [Fact]
    public void Find_WithoutExplanation_ExplainsNothing() =>
        Assert.Empty(Assert.Single(Plain.Finder.Find(Plain.Document("He left today."), null, explain: false)).Because);
}
