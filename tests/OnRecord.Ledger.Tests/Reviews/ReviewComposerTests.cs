using OnRecord.Ledger.Queries;
using OnRecord.Ledger.Reviews;
using OnRecord.Ledger.Tests.Filing;
using OnRecord.Ledger.Tests.Store;
using OnRecord.Model;

namespace OnRecord.Ledger.Tests.Reviews;

public sealed class ReviewComposerTests(FileHome home) : IClassFixture<FileHome>
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Compose_OfAnEntry_PointsAtTheTriggerOfItsFirstTelling()
    {
        await using var ledger = await NewAsync();
        var entry = (await EntriesAsync(ledger))[0];

        var review = await ComposeAsync(ledger, new ReviewDraft { Kind = ReviewKind.Accept, Id = entry.Id, By = " A. Editor " });

        var reading = await ledger.FindReadingAsync(entry.Events[0].Report, null, Stop);
        var trigger = reading!.Events.Single(one => one.Id == entry.Events[0].Event).Trigger;
        Assert.Equal(new ReviewTarget(entry.Events[0].Report, trigger.Start, trigger.End), review.Target);
        Assert.Equal(("A. Editor", ReviewComposer.IdOf(review)), (review.By, review.Id));
    }

    [Fact]
    public async Task Compose_OfACommitment_PointsAtTheWordsThatMadeIt()
    {
        await using var ledger = await NewAsync();
        var commitment = (await ledger.ListCommitmentsAsync(new CommitmentFilter(), new PageRequest(), Stop)).Items[0];

        var review = await ComposeAsync(ledger, new ReviewDraft { Kind = ReviewKind.Settle, Id = commitment.Id, Value = "kept", By = "A. Editor" });
        await ledger.AddReviewAsync(review, Stop);

        Assert.Equal(CommitmentStatus.Kept, Assert.Single(await ledger.FindCommitmentsAsync(commitment.Id, null, Stop)).Status);
    }

    [Fact]
    public async Task Compose_OfADispute_SettlesItInTheReviewersWords()
    {
        await using var ledger = await NewAsync();
        var dispute = (await ledger.ListDisputesAsync(new DisputeFilter(), new PageRequest(), Stop)).Items[0];

        await ledger.AddReviewAsync(await ComposeAsync(ledger, new ReviewDraft { Kind = ReviewKind.Settle, Id = dispute.Id, Value = "it was so", By = "A. Editor" }), Stop);

        Assert.Equal("it was so", Assert.Single(await ledger.FindDisputesAsync(dispute.Id, null, Stop)).Settled);
    }

    [Fact]
    public async Task Compose_ASplitOfWhatIsTold_NeedsAReportThatTellsIt()
    {
        await using var ledger = await NewAsync();
        var entry = (await EntriesAsync(ledger)).First(one => one.Reports.Count > 1);
        var split = new ReviewDraft { Kind = ReviewKind.Split, Id = entry.Id, Telling = "nobody", By = "A. Editor" };

        await Assert.ThrowsAsync<LedgerException>(() => ComposeAsync(ledger, split));
        var told = entry.Events[^1];
        Assert.Equal(told.Report, (await ComposeAsync(ledger, split with { Telling = $"{told.Report}/{told.Event}" })).Target.Report);
    }

    [Fact]
    public async Task Compose_AMergeOfAnEntryWithItself_IsRefused()
    {
        await using var ledger = await NewAsync();
        string id = (await EntriesAsync(ledger))[0].Id;

        await Assert.ThrowsAsync<LedgerException>(() => ComposeAsync(ledger, new ReviewDraft { Kind = ReviewKind.Merge, Id = id, Other = id, By = "A. Editor" }));
    }

    private static Task<Review> ComposeAsync(LedgerDatabase ledger, ReviewDraft draft) => new ReviewComposer(ledger, TimeProvider.System).ComposeAsync(draft, Stop);

    private static async Task<IReadOnlyList<Entry>> EntriesAsync(LedgerDatabase ledger) =>
        (await ledger.ListEntriesAsync(new EntryFilter(), new PageRequest(PageRequest.MaxSize), Stop)).Items;

    private async Task<LedgerDatabase> NewAsync()
    {
        var ledger = await LedgerDatabase.OpenAsync(await home.NewAsync(), LedgerAccess.Write, Stop);
        await ledger.AddAsync([.. new SyntheticReadings(seed: 3).Make(40)], "1", Stop);
        return ledger;
    }
}
