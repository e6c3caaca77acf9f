namespace OnRecord.Exchange.Tests;

public class ExportFormatsTests
{
    private static readonly string[] Names = ["csv", "jsonl", "geojson", "parquet", "hxl", "plover", "acled", "claimreview"];

    public static TheoryData<string> Formats => [.. Names];

    [Fact]
    public void All_HoldsEveryFormatOnce()
    {
        Assert.Equal(Names, ExportFormats.All.Select(format => format.Name));
        Assert.Distinct(ExportFormats.All.Select(format => format.FileExtension));
    }

    [Theory]
    [InlineData("csv", "csv")]
    [InlineData("GeoJSON", "geojson")]
    [InlineData("xlsx", null)]
    [InlineData("", null)]
    public void Find_ByName_TakesAnyCase(string name, string? found) => Assert.Equal(found, ExportFormats.Find(name)?.Name);

    [Theory]
    [MemberData(nameof(Formats))]
    public async Task WriteAsync_SameContent_GivesSameBytes(string format)
    {
        var entries = Hostile.Texts.Select(Entries.With).Append(Entries.Bare).ToArray();
        var disputes = new[] { Disputes.Attack, Disputes.Attack with { Id = "d2" } };
        var content = new ExportContent { Entries = entries.ToAsyncEnumerable(), Disputes = disputes.ToAsyncEnumerable() };

        byte[] first = await Output.BytesAsync(format, content);

        Assert.NotEmpty(first);
        Assert.Equal(first, await Output.BytesAsync(format, content));
    }

    [Theory]
    [MemberData(nameof(Formats))]
    public async Task WriteAsync_Always_LeavesStreamOpenAndCounts(string format)
    {
        using var stream = new MemoryStream();
        var content = new ExportContent
        {
            Entries = new[] { Entries.Attack, Entries.Bare }.ToAsyncEnumerable(),
            Disputes = new[] { Disputes.Attack, Disputes.Attack }.ToAsyncEnumerable(),
        };

        var count = await ExportFormats.Find(format)!.WriteAsync(content, stream, TestContext.Current.CancellationToken);

        Assert.True(stream.CanWrite);
        // The planned meeting is no happening.
        Assert.Equal(format is "plover" or "acled" ? new ExportCount(1, 1) : new ExportCount(2, 0), count);
    }

    [Theory]
    [MemberData(nameof(Formats))]
    public async Task WriteAsync_Cancelled_Stops(string format)
    {
        using var cancelled = CancellationTokenSource.CreateLinkedTokenSource(TestContext.Current.CancellationToken);
        var content = new ExportContent { Entries = Endless(Entries.Attack, cancelled, TestContext.Current.CancellationToken), Disputes = Endless(Disputes.Attack, cancelled, TestContext.Current.CancellationToken) };

        var stopped = cancelled.Token;
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => ExportFormats.Find(format)!.WriteAsync(content, Stream.Null, stopped));
    }

    private static async IAsyncEnumerable<T> Endless<T>(
        T item,
        CancellationTokenSource source,
        [System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken cancellation = default)
    {
        for (int i = 0; ; i++)
        {
            cancellation.ThrowIfCancellationRequested();
            if (i == 3)
            {
                await source.CancelAsync();
            }

            yield return item;
        }
    }
}
