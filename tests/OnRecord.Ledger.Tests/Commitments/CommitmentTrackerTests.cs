using OnRecord.Ledger.Commitments;
using OnRecord.Ledger.Items;
using OnRecord.Ledger.Tests.Items;
using OnRecord.Model;
using OnRecord.Model.Plover;

namespace OnRecord.Ledger.Tests.Commitments;

public class CommitmentTrackerTests
{
    private static readonly Party Taliban = TestTelling.Party("Taliban");

    [Fact]
    public void Build_NothingTold_IsOpen()
    {
        var commitment = CommitmentTracker.Build([Pledge("r1", 1)], [], [], Knowledge.Present);

        Assert.Equal(CommitmentStatus.Open, commitment.Status);
        Assert.NotEmpty(commitment.StatusReasons);
        Assert.Equal("Taliban", commitment.Party);
    }

    [Theory]
    [InlineData(9, CommitmentStatus.Open)]
    [InlineData(10, CommitmentStatus.Lapsed)]
    public void Build_DueDatePassed_IsLapsed(int day, CommitmentStatus status)
    {
        var pledge = Pledge("r1", 1) with { Due = new DateOnly(2021, 7, 10) };

        Assert.Equal(status, CommitmentTracker.Build([pledge], [], [], new DateOnly(2021, 7, day)).Status);
    }

    [Fact]
    public void Build_SaidTwice_IsMadeByTheFirst()
    {
        var commitment = CommitmentTracker.Build([Pledge("r2", 3), Pledge("r1", 5)], [], [], Knowledge.Present);

        Assert.Equal(new CommitmentStatement("r2", "s1"), commitment.Made);
        Assert.Equal([new CommitmentStatement("r1", "s1")], commitment.Repeated);
    }

    [Fact]
    public void BearingOf_TheActThreatened_BearsItOutAndSettlesIt()
    {
        var pledge = Pledge("r1", 1);
        var later = TestTelling.Of("r2", day: 8, actor: "Taliban", recipient: "Turkey");

        var found = CommitmentTracker.BearingOf(pledge, later);

        Assert.Equal(Bearing.For, found?.Bearing);
        Assert.NotEmpty(CommitmentTracker.BlocksOf(pledge).Intersect(CommitmentTracker.BlocksOf(later)));
        var commitment = CommitmentTracker.Build(
            [pledge], [(later, found!.Value.Bearing, found.Value.Confidence), (later with { Key = new ItemKey("r3", "e1", 1, 2), Report = later.Report with { Id = "r3", Voice = "r3" } }, Bearing.For, 0.5)], [], Knowledge.Present);
        Assert.Equal(CommitmentStatus.Kept, commitment.Status);
        Assert.Equal(2, commitment.Evidence.Count);
    }

    [Fact]
    public void BearingOf_WhatWasNotToHappen_GoesAgainstIt()
    {
        var pledge = Pledge("r1", 1, EventStatus.Negated);

        Assert.Equal(Bearing.Against, CommitmentTracker.BearingOf(pledge, TestTelling.Of("r2", day: 8, actor: "Taliban", recipient: "Turkey"))?.Bearing);
    }

    [Fact]
    public void BearingOf_AnEarlierActOrAnothersOrElsewhere_IsNone()
    {
        var pledge = Pledge("r1", 5);

        Assert.Null(CommitmentTracker.BearingOf(pledge, TestTelling.Of("r2", day: 2, actor: "Taliban", recipient: "Turkey")));
        Assert.Null(CommitmentTracker.BearingOf(pledge, TestTelling.Of("r2", day: 8, actor: "Russia", recipient: "Turkey")));
        Assert.Null(CommitmentTracker.BearingOf(pledge, TestTelling.Of("r2", day: 8, actor: "Taliban", recipient: "Iran")));
        Assert.Null(CommitmentTracker.BearingOf(pledge, TestTelling.Of("r2", day: 8, status: EventStatus.Planned, actor: "Taliban", recipient: "Turkey")));
    }

    [Fact]
    public void BearingOf_TheForcesOfAState_ActForIt()
    {
        var russia = TestTelling.Party("Russia", ActorKind.State) with { Country = "RUS" };
        var army = TestTelling.Party("Russian army") with { Country = "RUS", Sectors = ["MIL"] };
        var pledge = Pledge("r1", 1) with { Party = russia };
        var later = TestTelling.Of("r2", day: 8, recipient: "Turkey") with { Actors = [army] };

        Assert.Equal(Bearing.For, CommitmentTracker.BearingOf(pledge, later)?.Bearing);
        Assert.NotEmpty(CommitmentTracker.BlocksOf(pledge).Intersect(CommitmentTracker.BlocksOf(later)));
        Assert.Null(CommitmentTracker.BearingOf(pledge, later with { Actors = [army with { Sectors = ["CVL"] }] }));
    }

    [Fact]
    public void Build_APersonSettledIt_HasTheirStatus()
    {
        var pledge = Pledge("r1", 1);
        var review = new Review { Id = "v1", Kind = ReviewKind.Settle, Target = new ReviewTarget("r1", pledge.Key.Start, pledge.Key.End), Value = "broken", By = "ann", When = default };

        var commitment = CommitmentTracker.Build([pledge], [], [review], Knowledge.Present);

        Assert.Equal(CommitmentStatus.Broken, commitment.Status);
        Assert.Equal(["v1"], commitment.Reviews);
    }

    [Fact]
    public void AreSame_OtherPartyOrOtherContent_IsNot()
    {
        var pledge = TestReading.Items("r1", 1, ("Taliban", StatementAct.Promise, "to respect the borders of Tajikistan", [])).Pledges[0];
        var again = TestReading.Items("r2", 4, ("Taliban", StatementAct.Promise, "that they would respect Tajikistan and its borders", [])).Pledges[0];
        var other = TestReading.Items("r3", 4, ("Taliban", StatementAct.Promise, "to release prisoners before the talks", [])).Pledges[0];

        Assert.True(CommitmentTracker.AreSame(pledge, again));
        Assert.NotEmpty(CommitmentTracker.BlocksOf(pledge).Intersect(CommitmentTracker.BlocksOf(again)));
        Assert.False(CommitmentTracker.AreSame(pledge, other));
        Assert.False(CommitmentTracker.AreSame(pledge with { Events = [TestTelling.Of("r1", type: EventType.Aid)] }, again with { Events = [TestTelling.Of("r2", type: EventType.Assault)] }));
        Assert.False(CommitmentTracker.AreSame(pledge, again with { Party = TestTelling.Party("Russia") }));
    }

    private static Pledge Pledge(string report, int day, EventStatus status = EventStatus.Planned)
    {
        var pledge = TestReading.Items(report, day, ("Taliban", StatementAct.Threaten, "to fight Turkish soldiers", [])).Pledges[0];
        return pledge with
        {
            Party = Taliban,
            Events = [TestTelling.Of(report, day, EventType.Assault, status, "Taliban", "Turkey", start: pledge.Key.Start + 3)],
        };
    }
}
