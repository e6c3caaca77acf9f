using System.Text.Json;
using OnRecord.Ledger.Entries;
using OnRecord.Ledger.Tests.Items;
using OnRecord.Model;
using OnRecord.Model.Json;
using OnRecord.Model.Plover;

namespace OnRecord.Ledger.Tests.Entries;

public class EntryBuilderTests
{
    [Fact]
    public void Build_OwnVoice_IsReported() =>
        Assert.Equal(Standing.Reported, EntryBuilder.Build([TestTelling.Of("r1")], []).Standing);

    [Fact]
    public void Build_OnlyInSomebodysWords_IsClaimed()
    {
        var entry = EntryBuilder.Build([TestTelling.Of("r1", sayings: [TestTelling.Saying("Taliban", Stance.Affirms)])], []);

        Assert.Equal(Standing.Claimed, entry.Standing);
        Assert.Equal("affirmed by Taliban in Source r1", Assert.Single(entry.StandingReasons));
    }

    [Fact]
    public void Build_AffirmedAndDenied_IsContestedWithBothReasons()
    {
        var entry = EntryBuilder.Build(
            [TestTelling.Of("r1"), TestTelling.Of("r2", status: EventStatus.Negated, sayings: [TestTelling.Saying("Kabul", Stance.Denies)])], []);

        Assert.Equal(Standing.Contested, entry.Standing);
        Assert.Equal(2, entry.StandingReasons.Count);
    }

    [Fact]
    public void Build_OnlyDenied_IsDenied() =>
        Assert.Equal(Standing.Denied, EntryBuilder.Build([TestTelling.Of("r1", status: EventStatus.Negated)], []).Standing);

    [Fact]
    public void Build_Planned_IsPlanned() =>
        Assert.Equal(Standing.Planned, EntryBuilder.Build([TestTelling.Of("r1", status: EventStatus.Planned)], []).Standing);

    [Theory]
    [InlineData(5, Standing.CalledOff)]
    [InlineData(1, Standing.Denied)]
    public void Build_PlannedAndNegated_IsCalledOffOnlyWhenThePlanCameFirst(int day, Standing standing)
    {
        var entry = EntryBuilder.Build(
            [TestTelling.Of("r1", day: 3, status: EventStatus.Planned), TestTelling.Of("r2", day, status: EventStatus.Negated)], []);

        Assert.Equal(standing, entry.Standing);
    }

    [Fact]
    public void Build_TwoCopiesAndAnother_CountsVoices()
    {
        var entry = EntryBuilder.Build([TestTelling.Of("r1"), TestTelling.Of("r2", voice: "r1"), TestTelling.Of("r3")], []);

        Assert.Equal(2, entry.IndependentSources);
        Assert.Equal(["r1", "r2", "r3"], entry.Reports);
    }

    [Fact]
    public void Build_RivalFigures_StandSideBySideWithTheLatest()
    {
        var entry = EntryBuilder.Build(
            [TestTelling.Of("r2", day: 4, figures: [TestTelling.Killed(12)]), TestTelling.Of("r1", day: 2, figures: [TestTelling.Killed(30)])], []);

        var figure = Assert.Single(entry.Figures);
        Assert.Equal((12, 30, 12, true), (figure.Low, figure.High, figure.Latest, figure.Differs));
        Assert.Equal(["r1", "r2"], figure.Tellings.Select(telling => telling.Report));
    }

    [Fact]
    public void Build_ALowerBoundAndANumberAboveIt_DoNotDiffer()
    {
        var entry = EntryBuilder.Build(
            [TestTelling.Of("r1", figures: [TestTelling.Killed(1000, QuantityBound.AtLeast)]), TestTelling.Of("r2", figures: [TestTelling.Killed(1037)])], []);

        Assert.False(Assert.Single(entry.Figures).Differs);
    }

    [Fact]
    public void Build_AnyOrder_GivesTheSameEntry()
    {
        var tellings = new[] { TestTelling.Of("r3", day: 2, actor: "A"), TestTelling.Of("r1", day: 2, actor: "B"), TestTelling.Of("r2", recipient: "B") };
        var entry = EntryBuilder.Build(tellings, []);

        Assert.Equal(EntryBuilder.IdOf(tellings[2]), entry.Id);
        Assert.Equal(Json(entry), Json(EntryBuilder.Build([tellings[1], tellings[0], tellings[2]], [])));
        Assert.Equal(Json(entry), Json(EntryBuilder.Build([tellings[2], tellings[1], tellings[0]], [])));
    }

    [Fact]
    public void Build_LaterCorrection_TakesPrecedence()
    {
        var entry = EntryBuilder.Build(
            [TestTelling.Of("r1", actor: "A")],
            [Correction("v1", 2, "type", "COERCE"), Correction("v2", 1, "type", "RETREAT"), Correction("v3", 1, "actors", "B; C")]);

        Assert.Equal(EventType.Coerce, entry.Type);
        Assert.Equal(["B", "C"], entry.Actors);
        Assert.Equal(["v2", "v3", "v1"], entry.Reviews);
    }

    [Fact]
    public void Build_ReviewOfOtherWords_IsPassedOver() =>
        Assert.Empty(EntryBuilder.Build([TestTelling.Of("r1", start: 50)], [Correction("v1", 1, "type", "COERCE")]).Reviews);

    [Fact]
    public void IsRejected_RejectedThenAccepted_IsNot()
    {
        var tellings = new[] { TestTelling.Of("r1") };
        var reject = Correction("v1", 1, null, null) with { Kind = ReviewKind.Reject };

        Assert.True(EntryBuilder.IsRejected(tellings, [reject]));
        Assert.False(EntryBuilder.IsRejected(tellings, [Correction("v2", 2, null, null) with { Kind = ReviewKind.Accept }, reject]));
    }

    private static string Json(Entry entry) => JsonSerializer.Serialize(entry, ModelJson.TypeInfo<Entry>(ModelJson.Line));

    private static Review Correction(string id, int day, string? field, string? value) => new()
    {
        Id = id,
        Kind = ReviewKind.Correct,
        Target = new ReviewTarget("r1", 12, 14),
        Field = field,
        Value = value,
        By = "ann",
        When = new DateTimeOffset(2021, 8, day, 0, 0, 0, TimeSpan.Zero),
    };
}
