using CsCheck;
using OnRecord.Ledger.Items;
using OnRecord.Ledger.Matching;
using OnRecord.Ledger.Tests.Items;
using OnRecord.Model;

namespace OnRecord.Ledger.Tests.Matching;

public class BlocksTests
{
    private static readonly EntryPlace Kunduz = new() { Id = "g1", Name = "Kunduz", Kind = PlaceKind.Settlement, Country = "AFG", Admin1 = "Kunduz" };

    private static readonly EntryPlace Province = new() { Id = "g2", Name = "Kunduz", Kind = PlaceKind.Admin1, Country = "AFG", Admin1 = "Kunduz" };

    [Fact]
    public void Of_SpotAndItsProvince_Meet() => Assert.True(Meet(On(5) with { Place = Kunduz }, On(6) with { Place = Province }));

    [Fact]
    public void Of_UnknownPlace_MeetsByParty() => Assert.True(Meet(On(5) with { Place = Kunduz }, On(5)));

    [Fact]
    public void Of_UnknownParty_MeetsByPlace() =>
        Assert.True(Meet(On(5) with { Place = Kunduz }, On(5) with { Place = Kunduz, Actors = [] }));

    [Fact]
    public void Of_UnknownDay_MeetsDaysBeforePublication()
    {
        // Published on the 9th.
        var undated = TestTelling.Of("r2", day: 9, actor: "front");

        Assert.All(Enumerable.Range(4, 8), day => Assert.True(Meet(On(day), undated), $"day {day}"));
    }

    [Fact]
    public void Of_DaysWithinReach_MeetWhateverTheDay() => Gen.Int[1, 20].Sample(day =>
        Assert.All(new[] { 0, 1, 2 }, later => Assert.True(Meet(On(day), On(day + later)))));

    [Fact]
    public void Of_WholeMonth_MeetsItsDays()
    {
        var month = On(1) with { Place = Kunduz, To = new DateOnly(2021, 8, 1) };

        Assert.True(Meet(month, On(1) with { Place = Kunduz }));
        Assert.True(Meet(month, On(17)));
    }

    [Fact]
    public void Of_WeeksApart_DoNotMeet() => Assert.False(Meet(On(1) with { Place = Kunduz }, On(20) with { Place = Kunduz }));

    [Fact]
    public void Of_AnyTelling_AreFewAndDifferent() => TellingGen.One.Sample(telling =>
    {
        var blocks = Blocks.Of(telling);

        Assert.Equal(blocks.Distinct().Count(), blocks.Length);
        Assert.True(blocks.Length <= 90);
    });

    private static Telling On(int day) => TestTelling.Of("r1", day: day, actor: "front") with
    {
        From = new DateOnly(2021, 7, day),
        To = new DateOnly(2021, 7, day).AddDays(1),
    };

    private static bool Meet(Telling one, Telling other) => Blocks.Of(one).Intersect(Blocks.Of(other)).Any();
}
