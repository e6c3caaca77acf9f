using OnRecord.Ledger.Queries;

namespace OnRecord.Exchange.Tests;

public class ExportContentTests
{
    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(5)]
    public async Task Of_Ledger_ReadsEveryPageInOrder(int count)
    {
        var ledger = FakeLedger.Create();
        var fake = (FakeLedger)(object)ledger;
        fake.Entries = [.. Enumerable.Range(0, count).Select(i => Entries.Bare with { Id = $"n{i}" })];
        fake.Disputes = [.. Enumerable.Range(0, count).Select(i => Disputes.Attack with { Id = $"d{i}" })];

        var content = ExportContent.Of(ledger, new EntryFilter(), new DisputeFilter());

        var cancellation = TestContext.Current.CancellationToken;
        Assert.Equal(fake.Entries, await content.Entries.ToListAsync(cancellation));
        Assert.Equal(fake.Disputes, await content.Disputes.ToListAsync(cancellation));
    }

    [Fact]
    public async Task Of_Ledger_AsksWithTheFiltersAndTheDay()
    {
        var ledger = FakeLedger.Create();
        var fake = (FakeLedger)(object)ledger;
        var day = new DateOnly(2021, 7, 9);
        var entries = new EntryFilter { AsOf = day, Countries = ["AFG"] };
        var disputes = new DisputeFilter { AsOf = day };
        var cancellation = TestContext.Current.CancellationToken;

        var content = ExportContent.Of(ledger, entries, disputes);
        await content.Entries.ToListAsync(cancellation);
        await content.Disputes.ToListAsync(cancellation);
        var report = await content.FindReport("r1", cancellation);

        Assert.Null(report);
        Assert.Equal([entries, disputes, ((object?)"r1", (object?)day)], fake.Filters);
    }
}
