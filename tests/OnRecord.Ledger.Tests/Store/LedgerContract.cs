using OnRecord.Ledger.Queries;
using OnRecord.Ledger.Tests.Filing;
using OnRecord.Model;

namespace OnRecord.Ledger.Tests.Store;

/// <summary>What a ledger does in any store.</summary>
public abstract class LedgerContract(LedgerHome home)
{
    private const string Reader = "0.1.0";

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    private static readonly Reading[] Readings = [.. new SyntheticReadings(seed: 7).Make(60)];

    [Fact]
    public async Task AddAsync_TheSameAgain_FilesNothing()
    {
        await using var ledger = await NewAsync();

        Assert.Equal(20, await ledger.AddAsync(Readings[..20], Reader, Stop));
        Assert.Equal(5, await ledger.AddAsync(Readings[15..25], Reader, Stop));
        Assert.Equal(0, await ledger.AddAsync([Readings[3], Readings[3]], Reader, Stop));
    }

    [Fact]
    public async Task HasAsync_AReportReadByThisVersion_IsKnownWithoutItsDayToo()
    {
        await using var ledger = await NewAsync();
        await ledger.AddAsync(Readings[..3], Reader, Stop);

        Assert.True(await ledger.HasAsync(Readings[0].Report, Reader, Stop));
        Assert.True(await ledger.HasAsync(Readings[0].Report with { Published = null, Language = null }, Reader, Stop));
        Assert.False(await ledger.HasAsync(Readings[0].Report with { Published = new DateOnly(2020, 1, 1) }, Reader, Stop));
        Assert.False(await ledger.HasAsync(Readings[0].Report with { Text = "other" }, Reader, Stop));
        Assert.False(await ledger.HasAsync(Readings[0].Report, "0.2.0", Stop));
    }

    [Fact]
    public async Task ListEntriesAsync_PageByPage_GivesAllOnceInOrder()
    {
        await using var ledger = await NewAsync();
        await ledger.AddAsync(Readings, Reader, Stop);

        var whole = await Dump.AllAsync(page => ledger.ListEntriesAsync(new EntryFilter(), page, Stop), 1000);
        var paged = await Dump.AllAsync(page => ledger.ListEntriesAsync(new EntryFilter(), page, Stop), 7);

        Assert.NotEmpty(whole);
        Assert.Equal(whole.Select(static entry => entry.Id), paged.Select(static entry => entry.Id));
        Assert.Equal(whole.Count, whole.DistinctBy(static entry => entry.Id).Count());
        Assert.Equal(whole.Select(static entry => entry.From ?? entry.FirstReported).OrderDescending(), whole.Select(static entry => entry.From ?? entry.FirstReported));
        Assert.Contains(whole, static entry => entry.Reports.Count > 1);
    }

    [Fact]
    public async Task ListEntriesAsync_AnyFilter_GivesWhatMeetsIt()
    {
        await using var ledger = await NewAsync();
        await ledger.AddAsync(Readings, Reader, Stop);
        var all = await Dump.AllAsync(page => ledger.ListEntriesAsync(new EntryFilter(), page, Stop));

        foreach (var (filter, test) in EntryFilters.Of(all))
        {
            string[] wanted = [.. all.Where(test).Select(static entry => entry.Id)];
            var found = await Dump.AllAsync(page => ledger.ListEntriesAsync(filter, page, Stop), 9);
            Assert.True(wanted.SequenceEqual(found.Select(static entry => entry.Id)), $"{filter}: {wanted.Length} wanted, {found.Count} found");
            Assert.NotEmpty(wanted);
        }
    }

    [Fact]
    public async Task Lists_ACursorOfAnotherListOrNone_ThrowArgumentException()
    {
        await using var ledger = await NewAsync();
        await ledger.AddAsync(Readings[..10], Reader, Stop);
        string cursor = (await ledger.ListEntriesAsync(new EntryFilter(), new PageRequest(1), Stop)).Next!;

        await Assert.ThrowsAsync<ArgumentException>(() => ledger.ListStatementsAsync(new StatementFilter(), new PageRequest(1, cursor), Stop));
        await Assert.ThrowsAsync<ArgumentException>(() => ledger.ListEntriesAsync(new EntryFilter(), new PageRequest(1, "zzz"), Stop));
        await Assert.ThrowsAsync<ArgumentException>(() => ledger.ListActorsAsync(new NameFilter(), new PageRequest(1, "\u00e4 b"), Stop));
        await Assert.ThrowsAsync<ArgumentOutOfRangeException>(() => ledger.ListReviewsAsync(new PageRequest(0), Stop));
    }

    [Fact]
    public async Task FindEntriesAsync_ByWholeOrPart_FindsTheEntry()
    {
        await using var ledger = await NewAsync();
        await ledger.AddAsync(Readings, Reader, Stop);
        var entry = (await ledger.ListEntriesAsync(new EntryFilter(), new PageRequest(1), Stop)).Items[0];

        Assert.Equal(entry.Id, Assert.Single(await ledger.FindEntriesAsync(entry.Id, null, Stop)).Id);
        Assert.Contains(await ledger.FindEntriesAsync(entry.Id[..6], null, Stop), found => found.Id == entry.Id);
        Assert.Empty(await ledger.FindEntriesAsync(entry.Id[..2], null, Stop));
        Assert.Empty(await ledger.FindEntriesAsync("nzzzzzzzzzz", null, Stop));
    }

    [Fact]
    public async Task AsOf_ADay_GivesWhatALedgerOfTheReportsUntilThenGives()
    {
        var day = Readings[30].Report.Published!.Value;
        await using var whole = await NewAsync();
        await using var until = await NewAsync();
        await whole.AddAsync(Readings, Reader, Stop);
        await until.AddAsync([.. Readings.Where(reading => reading.Report.Published <= day)], Reader, Stop);

        var then = await Dump.AllAsync(page => whole.ListEntriesAsync(new EntryFilter { AsOf = day }, page, Stop));
        var now = await Dump.AllAsync(page => until.ListEntriesAsync(new EntryFilter(), page, Stop));

        Assert.NotEmpty(now);
        Assert.Equal(now.Select(static entry => (entry.Id, entry.IndependentSources, entry.Standing)), then.Select(static entry => (entry.Id, entry.IndependentSources, entry.Standing)));
    }

    [Fact]
    public async Task HistoryAsync_AnEntryToldTwice_HasAStateForEachDay()
    {
        await using var ledger = await NewAsync();
        await ledger.AddAsync(Readings, Reader, Stop);
        var all = await Dump.AllAsync(page => ledger.ListEntriesAsync(new EntryFilter(), page, Stop));
        var entry = all.First(static one => one.FirstReported != one.LastReported);

        var history = await ledger.HistoryAsync(entry.Id, Stop);

        Assert.True(history.Count > 1);
        Assert.Equal(entry.FirstReported, history[0].Since);
        Assert.Null(history[^1].Until);
        Assert.Equal(entry.Events, history[^1].Entry.Events);
        Assert.All(history.Zip(history.Skip(1)), static pair => Assert.True(pair.First.Since < pair.Second.Since));
    }

    [Fact]
    public async Task FindReadingAsync_EditionsAndVersions_GivesTheOneThatCounts()
    {
        await using var ledger = await NewAsync();
        var first = Readings[0];
        var later = first with { Report = first.Report with { Published = first.Report.Published!.Value.AddDays(10) }, Events = [] };
        await ledger.AddAsync([later], Reader, Stop);
        await ledger.AddAsync([first], Reader, Stop);
        await ledger.AddAsync([first with { Statements = [] }], "0.10.0", Stop);
        await ledger.AddAsync([first with { Places = [] }], "0.9.0", Stop);

        var then = await ledger.FindReadingAsync(first.Report.Id, first.Report.Published, Stop);
        var now = await ledger.FindReadingAsync(first.Report.Id, null, Stop);

        Assert.Empty(then!.Statements);
        Assert.NotEmpty(then.Places);
        Assert.Empty(now!.Events);
        Assert.Null(await ledger.FindReadingAsync("nowhere", null, Stop));
        Assert.Empty((await ledger.ListEntriesAsync(new EntryFilter(), new PageRequest(), Stop)).Items);
        Assert.NotEmpty((await ledger.ListEntriesAsync(new EntryFilter { AsOf = first.Report.Published }, new PageRequest(), Stop)).Items);
    }

    private async Task<LedgerDatabase> NewAsync() => await LedgerDatabase.OpenAsync(await home.NewAsync(), LedgerAccess.Write, Stop);
}
