namespace OnRecord.Exchange.Tests;

public class StreamingTests
{
    private const int Many = 30_000;

    public static TheoryData<string> Formats => [.. ExportFormats.All.Select(format => format.Name)];

    [Theory]
    [MemberData(nameof(Formats))]
    public async Task WriteAsync_LongList_HandsOnAsItGoes(string format)
    {
        using var stream = new MemoryStream();
        long beforeTheEnd = 0;
        var content = new ExportContent
        {
            Entries = Repeat(Entries.Attack, () => beforeTheEnd = stream.Length),
            Disputes = Repeat(Disputes.Attack, () => beforeTheEnd = stream.Length),
        };

        await ExportFormats.Find(format)!.WriteAsync(content, stream, TestContext.Current.CancellationToken);

        // All but the last buffer or row group.
        Assert.InRange(beforeTheEnd, stream.Length * 6 / 10, stream.Length);
    }

    [Theory]
    [MemberData(nameof(Formats))]
    public async Task WriteAsync_HalfOfASurrogatePair_IsReplaced(string format)
    {
        var content = new ExportContent
        {
            Entries = new[] { Entries.With("half \uD83D of a dove") }.ToAsyncEnumerable(),
            Disputes = new[] { Disputes.Attack with { Proposition = "half \uD83D of a dove" } }.ToAsyncEnumerable(),
        };

        string text = System.Text.Encoding.UTF8.GetString(await Output.BytesAsync(format, content));

        Assert.True(text.Contains("half \uFFFD of a dove", StringComparison.Ordinal) || text.Contains("half \\uFFFD of a dove", StringComparison.Ordinal));
    }

    private static async IAsyncEnumerable<T> Repeat<T>(T item, Action atTheEnd)
    {
        for (int i = 0; i < Many; i++)
        {
            yield return item;
        }

        await Task.CompletedTask;
        atTheEnd();
    }
}
