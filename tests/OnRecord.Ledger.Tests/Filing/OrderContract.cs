using CsCheck;
using OnRecord.Ledger.Tests.Store;
using OnRecord.Model;

namespace OnRecord.Ledger.Tests.Filing;

/// <summary>The lists depend on the set of readings and reviews alone.</summary>
public abstract class OrderContract(LedgerHome home, int samples)
{
    private const string Old = "0.9.0";
    private const string New = "0.10.0";

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    private static readonly Reading[] Readings = [.. new SyntheticReadings(seed: 3, happeningsADay: 6, eventsAReport: 4).Make(14)];

    [Fact]
    public async Task AddAsync_AnyOrderBatchesAndRepetition_GivesTheSameBytes()
    {
        // Some reports come in several editions, one without a day, and some were read by two versions of the reader.
        var pairs = new List<(Reading Reading, string Reader)>(Readings.Select(static reading => (reading, New)));
        pairs.AddRange(Readings[..4].Select(static reading => (reading with { Events = [.. reading.Events.Skip(1)] }, Old)));
        pairs.AddRange(Readings[4..7].Select(static reading => (Undated(reading), New)));
        pairs.AddRange(Readings[6..9].Select(static reading => (Later(reading), New)));
        pairs.Add((Undated(Readings[0]) with { Report = Readings[0].Report with { Id = "undated", Published = null } }, New));
        DateOnly?[] days = [null, Readings[3].Report.Published, Readings[10].Report.Published, Readings[^1].Report.Published!.Value.AddDays(4)];
        string expected = await FileAsync(pairs.Select(static pair => new[] { pair }), days);
        Assert.Contains("\"standing\"", expected, StringComparison.Ordinal);

        await Gen.Shuffle(pairs.Concat(pairs.Take(6)).ToArray()).Select(Gen.Int[1, 9]).SampleAsync(
            async (shuffled, size) => Assert.Equal(expected, await FileAsync(shuffled.Chunk(size), days)),
            iter: samples,
            threads: 1);
    }

    private static Reading Undated(Reading reading) => reading with { Report = reading.Report with { Published = null } };

    private static Reading Later(Reading reading) =>
        reading with { Report = reading.Report with { Published = reading.Report.Published!.Value.AddDays(2) }, Events = [.. reading.Events.Take(2)] };

    private async Task<string> FileAsync(IEnumerable<(Reading Reading, string Reader)[]> batches, DateOnly?[] days)
    {
        await using var ledger = await LedgerDatabase.OpenAsync(await home.NewAsync(), LedgerAccess.Write, Stop);
        foreach (var batch in batches)
        {
            foreach (var version in batch.GroupBy(static pair => pair.Reader))
            {
                await ledger.AddAsync([.. version.Select(static pair => pair.Reading)], version.Key, Stop);
            }
        }

        return await Dump.WriteAsync(ledger, days);
    }
}
