using OnRecord.Ledger.Disputes;
using OnRecord.Ledger.Entries;
using OnRecord.Ledger.Items;
using OnRecord.Ledger.Tests.Items;
using OnRecord.Model;

namespace OnRecord.Ledger.Tests.Disputes;

public class DisputeFinderTests
{
    private static readonly ReadingItems Rejected = TestReading.Items(
        "r1",
        9,
        ("Taliban", StatementAct.Assert, "the movement controls 85 percent of Afghanistan", []),
        ("Kabul", StatementAct.Deny, "the claim", ["s1"]),
        ("Elders", StatementAct.Deny, "him", ["s2"]));

    [Fact]
    public void OfClaims_ADenialAndADenialOfIt_StandOnOppositeSides()
    {
        var dispute = Assert.Single(DisputeFinder.OfClaims(Rejected.Claims, []));

        Assert.Equal(DisputeKind.Denial, dispute.Kind);
        Assert.Equal("the movement controls 85 percent of Afghanistan", dispute.Proposition);
        Assert.Equal(
            [("Taliban", Stance.Affirms), ("Kabul", Stance.Denies), ("Elders", Stance.Affirms)],
            dispute.Positions.Select(position => (position.Speaker!, position.Stance)));
        Assert.Equal(new DateOnly(2021, 7, 9), dispute.From);
    }

    [Fact]
    public void OfClaims_NobodyDenies_IsNone() => Assert.Empty(DisputeFinder.OfClaims([Rejected.Claims[0]], []));

    [Fact]
    public void OfClaims_ADenialOfADemand_IsNoDisputeOverWhatIsSo()
    {
        var items = TestReading.Items("r1", 9, ("UN", StatementAct.Demand, "a truce", []), ("Taliban", StatementAct.Deny, "this", ["s1"]));

        Assert.Empty(DisputeFinder.OfClaims(items.Claims, []));
    }

    [Fact]
    public void OfClaims_RivalFiguresOfTwoReports_AreADisputeOfFigures()
    {
        var first = TestReading.Items("r1", 9, ("Taliban", StatementAct.Assert, "the Taliban hold 85 percent of Afghan districts", []));
        var second = TestReading.Items("r2", 10, ("Milley", StatementAct.Assert, "the Taliban hold 50 percent of Afghan districts", []));

        Assert.True(DisputeFinder.AreRelated(first.Claims[0], second.Claims[0]));
        Assert.NotEmpty(DisputeFinder.BlocksOf(first.Claims[0]).Intersect(DisputeFinder.BlocksOf(second.Claims[0])));
        var dispute = Assert.Single(DisputeFinder.OfClaims([second.Claims[0], first.Claims[0]], []));
        Assert.Equal(DisputeKind.Figure, dispute.Kind);
        Assert.Equal(["Taliban", "Milley"], dispute.Positions.Select(position => position.Speaker));
    }

    [Fact]
    public void OfClaims_FiguresThatRoundingExplains_AreNone()
    {
        var first = TestReading.Items("r1", 9, ("Taliban", StatementAct.Assert, "the Taliban hold 85 percent of Afghan districts", []));
        var second = TestReading.Items("r2", 10, ("Milley", StatementAct.Assert, "the Taliban hold 86 percent of Afghan districts", []));

        Assert.Empty(DisputeFinder.OfClaims([first.Claims[0], second.Claims[0]], []));
    }

    [Fact]
    public void OfClaims_Settled_KeepsTheOutcome()
    {
        var key = Rejected.Claims[0].Key;
        var review = new Review
        {
            Id = "v1", Kind = ReviewKind.Settle, Target = new ReviewTarget("r1", key.Start, key.End - 1), Value = "exaggerated", By = "ann", When = default,
        };

        Assert.Equal("exaggerated", Assert.Single(DisputeFinder.OfClaims(Rejected.Claims, [review])).Settled);
        Assert.Empty(DisputeFinder.OfClaims(Rejected.Claims, [review with { Kind = ReviewKind.Reject }]));
    }

    [Fact]
    public void OfEntry_DeniedBySomebody_IsADenial()
    {
        var tellings = new[] { TestTelling.Of("r1"), TestTelling.Of("r2", day: 3, status: EventStatus.Negated, sayings: [TestTelling.Saying("Kabul", Stance.Denies)]) };
        var entry = EntryBuilder.Build(tellings, []);

        var dispute = Assert.Single(DisputeFinder.OfEntry(entry, tellings, []));
        Assert.Equal(DisputeKind.Denial, dispute.Kind);
        Assert.Equal(["Source r1", "Kabul"], dispute.Positions.Select(position => position.Speaker));
        Assert.Equal([entry.Id], dispute.Entries);
    }

    [Fact]
    public void OfEntry_ToldHereAndNegatedThere_IsOfTellings()
    {
        var tellings = new[] { TestTelling.Of("r1"), TestTelling.Of("r2", status: EventStatus.Negated) };

        Assert.Equal(DisputeKind.Telling, Assert.Single(DisputeFinder.OfEntry(EntryBuilder.Build(tellings, []), tellings, [])).Kind);
    }

    [Fact]
    public void OfEntry_TwoSpeakersWithRivalCounts_IsOfFigures()
    {
        var tellings = new[]
        {
            TestTelling.Of("r1", figures: [TestTelling.Killed(69)], sayings: [TestTelling.Saying("Ministry", Stance.Affirms)]),
            TestTelling.Of("r2", figures: [TestTelling.Killed(12)], sayings: [TestTelling.Saying("Taliban", Stance.Affirms)]),
        };

        Assert.Equal(DisputeKind.Figure, Assert.Single(DisputeFinder.OfEntry(EntryBuilder.Build(tellings, []), tellings, [])).Kind);
    }

    [Fact]
    public void OfEntry_CountsOfOtherThings_AreNoDispute()
    {
        var soldiers = TestTelling.Killed(12);
        var tellings = new[]
        {
            TestTelling.Of("r1", figures: [TestTelling.Killed(69)], sayings: [TestTelling.Saying("Ministry", Stance.Affirms)]),
            TestTelling.Of("r2", figures: [soldiers with { Quantity = soldiers.Quantity with { Unit = "soldier" } }], sayings: [TestTelling.Saying("Taliban", Stance.Affirms)]),
        };

        Assert.Empty(DisputeFinder.OfEntry(EntryBuilder.Build(tellings, []), tellings, []));
    }

    [Fact]
    public void OfEntry_ATollThatReportsRaise_IsNone()
    {
        var tellings = new[] { TestTelling.Of("r1", figures: [TestTelling.Killed(12)]), TestTelling.Of("r2", day: 2, figures: [TestTelling.Killed(30)]) };

        Assert.Empty(DisputeFinder.OfEntry(EntryBuilder.Build(tellings, []), tellings, []));
    }
}
