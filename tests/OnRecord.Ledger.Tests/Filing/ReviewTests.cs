using OnRecord.Ledger.Identities;
using OnRecord.Ledger.Queries;
using OnRecord.Ledger.Tests.Store;
using OnRecord.Model;

namespace OnRecord.Ledger.Tests.Filing;

/// <summary>The lists follow reviews, whether these come before the readings or after them.</summary>
public sealed class ReviewTests(FileHome home) : IClassFixture<FileHome>
{
    private const string Reader = "1";

    private static readonly Reading[] Readings = [.. new SyntheticReadings(seed: 11, happeningsADay: 8, eventsAReport: 3).Make(10)];

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task AddReviewAsync_AMerge_MakesOneEntryThatASplitUndoes()
    {
        await using var ledger = await FiledAsync();
        var all = await EntriesAsync(ledger, null);
        var (one, other) = (all[0], all.First(entry => entry.Type != all[0].Type));
        var merge = Review(ReviewKind.Merge, Target(one), Target(other), 1);

        await ledger.AddReviewAsync(merge, Stop);
        await ledger.AddReviewAsync(merge, Stop);

        var merged = Assert.Single(await ledger.FindEntriesAsync(one.Id, null, Stop));
        Assert.Equal(merged.Id, Assert.Single(await ledger.FindEntriesAsync(other.Id, null, Stop)).Id);
        Assert.Equal(one.Events.Count + other.Events.Count, merged.Events.Count);
        Assert.Equal(merge.Id, Assert.Single((await ledger.ListReviewsAsync(new PageRequest(), Stop)).Items).Id);
        Assert.Equal(all.Count - 1, (await EntriesAsync(ledger, null)).Count);
        // The review was made later than the last report: before, they were two.
        Assert.Equal(all.Count, (await EntriesAsync(ledger, Readings[^1].Report.Published)).Count);

        foreach (var told in other.Events)
        {
            await ledger.AddReviewAsync(Review(ReviewKind.Split, Target(told), null, 2), Stop);
        }

        Assert.Equal(one.Events.Count, Assert.Single(await ledger.FindEntriesAsync(one.Id, null, Stop)).Events.Count);
    }

    [Fact]
    public async Task AddReviewAsync_ARejection_TakesTheEntryOffTheListUntilItIsAccepted()
    {
        await using var ledger = await FiledAsync();
        var entry = (await EntriesAsync(ledger, null))[0];

        await ledger.AddReviewAsync(Review(ReviewKind.Reject, Target(entry), null, 1), Stop);
        Assert.Empty(await ledger.FindEntriesAsync(entry.Id, null, Stop));

        await ledger.AddReviewAsync(Review(ReviewKind.Accept, Target(entry), null, 2), Stop);
        Assert.NotEmpty(Assert.Single(await ledger.FindEntriesAsync(entry.Id, null, Stop)).Reviews);
        Assert.Equal(entry.Id, Assert.Single((await ledger.ListEntriesAsync(new EntryFilter { Reviewed = true }, new PageRequest(), Stop)).Items).Id);
    }

    [Fact]
    public async Task AddReviewAsync_BeforeTheReadingsOrAfter_GivesTheSameBytes()
    {
        await using var after = await FiledAsync();
        var all = await EntriesAsync(after, null);
        Review[] reviews =
        [
            Review(ReviewKind.Merge, Target(all[0]), Target(all[5]), 1),
            Review(ReviewKind.Reject, Target(all[3]), null, 2),
            Review(ReviewKind.Accept, Target(all[1]), null, 3),
        ];
        foreach (var review in reviews)
        {
            await after.AddReviewAsync(review, Stop);
        }

        await using var before = await LedgerDatabase.OpenAsync(await home.NewAsync(), LedgerAccess.Write, Stop);
        foreach (var review in reviews.Reverse())
        {
            await before.AddReviewAsync(review, Stop);
        }

        foreach (var reading in Readings.Reverse())
        {
            await before.AddAsync([reading], Reader, Stop);
        }

        Assert.Equal(await Dump.WriteAsync(after, null, Readings[4].Report.Published), await Dump.WriteAsync(before, null, Readings[4].Report.Published));
    }

    private static ReviewTarget Target(Entry entry) => Target(entry.Events[0]);

    private static ReviewTarget Target(EntryEvent told)
    {
        var trigger = Readings.First(reading => reading.Report.Id == told.Report).Events.First(one => one.Id == told.Event).Trigger;
        return new ReviewTarget(told.Report, trigger.Start, trigger.End);
    }

    private static Review Review(ReviewKind kind, ReviewTarget target, ReviewTarget? other, int hour)
    {
        var when = new DateTimeOffset(2020, 1, 1, hour, 0, 0, TimeSpan.Zero);
        return new Review
        {
            Id = RecordId.Of('v', kind.ToString(), target.ToString(), when.ToString("O")),
            Kind = kind,
            Target = target,
            Other = other,
            By = "ann",
            When = when,
        };
    }

    private static Task<List<Entry>> EntriesAsync(LedgerDatabase ledger, DateOnly? day) =>
        Dump.AllAsync(page => ledger.ListEntriesAsync(new EntryFilter { AsOf = day }, page, Stop));

    private async Task<LedgerDatabase> FiledAsync()
    {
        var ledger = await LedgerDatabase.OpenAsync(await home.NewAsync(), LedgerAccess.Write, Stop);
        await ledger.AddAsync(Readings, Reader, Stop);
        return ledger;
    }
}
