using OnRecord.Ledger.Queries;
using OnRecord.Ledger.Tests.Filing;
using OnRecord.Ledger.Tests.Store;
using OnRecord.Ledger.Watches;
using OnRecord.Model;
using OnRecord.Model.Plover;

namespace OnRecord.Ledger.Tests.Watches;

/// <summary>What watches do in any store.</summary>
public abstract class WatchContract(LedgerHome home)
{
    private static readonly Reading[] Readings = [.. new SyntheticReadings(seed: 11).Make(40)];
    private static readonly Watch Everything = new() { Name = "all", Question = new EntryFilter(), Made = DateTimeOffset.UnixEpoch };

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Run_AfterMoreReports_FiresOnlyForEntriesOfWhichNoTellingWasSeen()
    {
        await using var ledger = await NewAsync();
        await ledger.AddAsync(Readings[..20], "1", Stop);
        var before = await EntriesAsync(ledger);
        await ledger.Watches.AddWatchAsync(Everything, Stop);

        Assert.Equal(before.Select(entry => entry.Id).Order(StringComparer.Ordinal), (await RunAsync(ledger)).Select(firing => firing.Entries[0].Id).Order(StringComparer.Ordinal));
        Assert.Empty(await RunAsync(ledger));

        await ledger.AddAsync(Readings[20..], "1", Stop);
        var told = before.SelectMany(entry => entry.Events).ToHashSet();
        var fresh = (await EntriesAsync(ledger)).Where(entry => !entry.Events.Any(told.Contains)).Select(entry => entry.Id);
        Assert.Equal(fresh.Order(StringComparer.Ordinal), (await RunAsync(ledger)).Select(firing => firing.Entries[0].Id).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task Run_WithACount_FiresOnceForAnEpisodeAndSaysHowMany()
    {
        await using var ledger = await NewAsync();
        await ledger.AddAsync(Readings, "1", Stop);
        await ledger.Watches.AddWatchAsync(Everything with { Count = new WatchCount { Least = 5, Days = 3 } }, Stop);

        var firing = Assert.Single(await RunAsync(ledger));

        Assert.True(firing.Count >= 5);
        Assert.Equal(3, firing.To!.Value.DayNumber - firing.From!.Value.DayNumber);
        Assert.Equal(Math.Min(firing.Count, Firing.MostEntries), firing.Entries.Count);
        Assert.All(firing.Entries, entry => Assert.InRange((entry.From ?? entry.FirstReported)!.Value, firing.From.Value, firing.To.Value.AddDays(-1)));
        Assert.Empty(await RunAsync(ledger));
    }

    [Fact]
    public async Task Run_WithAQuestion_FiresForWhatItMeans()
    {
        await using var ledger = await NewAsync();
        await ledger.AddAsync(Readings, "1", Stop);
        await ledger.Watches.AddWatchAsync(Everything with { Question = new EntryFilter { Types = [EventType.Assault], Near = new Circle(30, 40, 3000) } }, Stop);

        var fired = await RunAsync(ledger);

        Assert.NotEmpty(fired);
        Assert.All(fired, firing => Assert.Equal(EventType.Assault, firing.Entries[0].Type));
    }

    [Fact]
    public async Task Watches_AddedListedAndRemoved_AreKeptWhole()
    {
        await using var ledger = await NewAsync();
        var watch = Everything with
        {
            Question = new EntryFilter { Countries = ["AFG"], Standings = [Standing.CalledOff] },
            Count = new WatchCount { Least = 2, Days = 7, Rise = 1.5 },
            Channels = [new WatchChannel { Kind = WatchChannelKind.Webhook, Target = "https://example.org/", SecretVariable = "SECRET" }],
        };

        Assert.True(await ledger.Watches.AddWatchAsync(watch, Stop));
        Assert.False(await ledger.Watches.AddWatchAsync(Everything, Stop));
        Assert.Equal(WatchJson.ToLine(watch), WatchJson.ToLine(Assert.Single(await ledger.Watches.ListWatchesAsync(Stop))));
        Assert.True(await ledger.Watches.RemoveWatchAsync(watch.Name, Stop));
        Assert.False(await ledger.Watches.RemoveWatchAsync(watch.Name, Stop));
        Assert.Empty(await ledger.Watches.ListWatchesAsync(Stop));
    }

    [Fact]
    public async Task Fire_TheSameTwice_IsStoredOnce()
    {
        await using var ledger = await NewAsync();
        var firing = new Firing { Id = "w1", Watch = "all", At = DateTimeOffset.UnixEpoch, Count = 1, Pending = [new WatchChannel { Kind = WatchChannelKind.File, Target = "x" }] };

        Assert.True(await ledger.Watches.FireAsync("all", firing, ["one", "two"], Stop));
        Assert.False(await ledger.Watches.FireAsync("all", firing, ["three"], Stop));

        Assert.Equal(["one", "two"], (await ledger.Watches.FindSeenAsync("all", ["one", "two", "three"], Stop)).Order(StringComparer.Ordinal));
        Assert.Empty(await ledger.Watches.FindSeenAsync("other", ["one"], Stop));
        Assert.Single(await ledger.Watches.ListFiringsAsync("all", 10, pending: true, Stop));
        await ledger.Watches.SetPendingAsync(firing with { Pending = [] }, Stop);
        Assert.Empty(await ledger.Watches.ListFiringsAsync("all", 10, pending: true, Stop));
        Assert.Single(await ledger.Watches.ListFiringsAsync("all", 10, pending: false, Stop));
    }

    private static async Task<IReadOnlyList<Entry>> EntriesAsync(LedgerDatabase ledger) =>
        await Dump.AllAsync(page => ledger.ListEntriesAsync(new EntryFilter(), page, Stop));

    private static async Task<IReadOnlyList<Firing>> RunAsync(LedgerDatabase ledger)
    {
        var fired = new List<Firing>();
        var runner = new WatchRunner(ledger, ledger.Watches, TimeProvider.System, static _ => null);
        foreach (var watch in await ledger.Watches.ListWatchesAsync(Stop))
        {
            await runner.RunAsync(watch, fired.Add, static (_, why) => Assert.Fail(why), Stop);
        }

        return fired;
    }

    private async Task<LedgerDatabase> NewAsync() => await LedgerDatabase.OpenAsync(await home.NewAsync(), LedgerAccess.Write, Stop);
}
