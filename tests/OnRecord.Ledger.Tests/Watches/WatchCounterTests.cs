using OnRecord.Ledger.Watches;

namespace OnRecord.Ledger.Tests.Watches;

public sealed class WatchCounterTests
{
    private static readonly WatchCount ThreeInAWeek = new() { Least = 3, Days = 7 };

    [Fact]
    public void Find_FewerThanTheLeast_FiresNever() => Assert.Empty(WatchCounter.Find(ThreeInAWeek, Days(1, 2, 20, 21)));

    [Fact]
    public void Find_TheLeastWithinTheWindow_FiresOnTheDayThatFillsIt() =>
        Assert.Equal([new WatchEpisode(Day(8), Day(8), 3, null)], WatchCounter.Find(ThreeInAWeek, Days(2, 5, 8)));

    [Fact]
    public void Find_AWindowOneDayTooShort_FiresNever() => Assert.Empty(WatchCounter.Find(ThreeInAWeek, Days(1, 5, 8)));

    [Fact]
    public void Find_AHighCountThatGoesOn_IsOneEpisode()
    {
        var episode = Assert.Single(WatchCounter.Find(ThreeInAWeek, Days(1, 2, 3, 4, 9, 10, 10)));

        Assert.Equal((Day(3), Day(10)), (episode.First, episode.Last));
    }

    [Fact]
    public void Find_AHighCountThatComesBack_IsAnother() =>
        Assert.Equal([Day(3), Day(22)], WatchCounter.Find(ThreeInAWeek, Days(1, 2, 3, 20, 21, 22)).Select(episode => episode.First));

    [Fact]
    public void Find_ARiseOverTheDaysBefore_SaysWhatWasExpected()
    {
        var count = new WatchCount { Least = 2, Days = 7, Rise = 2, BaselineDays = 14 };

        // Four in the fourteen days before the week that ends with day 28: two a week are usual.
        var episodes = WatchCounter.Find(count, Days(8, 11, 15, 18, 25, 26, 27, 28));

        Assert.Contains(episodes, episode => episode.First == Day(28) && episode.Count == 4 && episode.Expected is 2);
    }

    [Fact]
    public void Find_AsManyAsUsual_DoesNotFireForARise()
    {
        var count = new WatchCount { Least = 2, Days = 7, Rise = 2, BaselineDays = 28 };

        Assert.DoesNotContain(WatchCounter.Find(count, Days([.. Enumerable.Range(1, 100)])), episode => episode.First > Day(42));
    }

    [Fact]
    public void Find_DaysInAnyOrder_GiveTheSame() =>
        Assert.Equal(WatchCounter.Find(ThreeInAWeek, Days(1, 2, 3, 20, 21, 22)), WatchCounter.Find(ThreeInAWeek, Days(22, 3, 20, 1, 21, 2)));

    private static DateOnly Day(int number) => new DateOnly(2021, 6, 30).AddDays(number);

    private static IEnumerable<DateOnly> Days(params int[] numbers) => numbers.Select(Day);
}
