using System.IO.Compression;
using System.Text;

namespace OnRecord.Sources.Tests.Archives;

public class WarcSourceTests
{
    private const string Page = """
        <html><head><title>Bridge opens</title><meta name="date" content="2022-05-06"></head><body><article>
        <p>The new bridge over the river was opened on Friday by the minister of transport, two years later than planned.</p></article></body></html>
        """;

    [Fact]
    public async Task Response_WithAPage_GivesAReport()
    {
        var item = Assert.Single(await Taking.All([.. Record("warcinfo", "application/warc-fields", "software: x"u8), .. Response(Bytes(Page), string.Empty)]));

        Assert.Equal("input record 2", item.Origin);
        Assert.Equal("https://road.example/bridge", item.Report!.Url);
        Assert.Equal(new DateOnly(2022, 5, 6), item.Report.Published);
        Assert.StartsWith("The new bridge", item.Report.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Response_InChunksAndPacked_IsPutTogether()
    {
        byte[] packed = Gzip(Bytes(Page));
        byte[] chunked = [.. Bytes("5;x=y\r\n"), .. packed[..5], .. Bytes($"\r\n{packed.Length - 5:x}\r\n"), .. packed[5..], .. Bytes("\r\n0\r\n\r\n")];

        var item = Assert.Single(await Taking.All(Response(chunked, "Transfer-Encoding: chunked\r\nContent-Encoding: gzip\r\n")));

        Assert.StartsWith("The new bridge", item.Report!.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Archive_PackedRecordByRecord_IsReadToItsEnd()
    {
        byte[] one = Gzip(Response(Bytes(Page), string.Empty));

        Assert.Equal(2, (await Taking.All([.. one, .. one], "crawl.warc.gz")).Count);
    }

    [Fact]
    public async Task Record_OverTheBound_IsPassedOverAndTheNextIsRead()
    {
        byte[] large = Response(Bytes(Page + new string(' ', 200_000)), string.Empty);

        var items = await Taking.All([.. large, .. Response(Bytes(Page), string.Empty)], options: new SourceOptions { MaxBytes = 10_000 });

        Assert.Equal([ProblemKind.TooLarge, null], items.Select(item => item.Problem?.Kind));
    }

    [Fact]
    public async Task Bomb_InAPackedPage_IsTurnedAway()
    {
        byte[] bomb = Gzip(new byte[50_000_000]);

        var problem = await Taking.Problem(Response(bomb, "Content-Encoding: gzip\r\n"), options: new SourceOptions { MaxBytes = 1_000_000 });

        Assert.Equal(ProblemKind.TooLarge, problem.Kind);
    }

    [Fact]
    public async Task PictureAndRedirect_InAnArchive_PassWithoutAWord()
    {
        byte[] picture = Record("response", "application/http", "HTTP/1.1 200 OK\r\nContent-Type: image/png\r\n\r\nxx"u8);
        byte[] redirect = Record("response", "application/http", "HTTP/1.1 301 Moved\r\nContent-Type: text/html\r\n\r\nxx"u8);

        Assert.Empty(await Taking.All([.. picture, .. redirect]));
    }

    [Fact]
    public async Task Archive_CutOff_IsAProblem()
    {
        byte[] whole = Response(Bytes(Page), string.Empty);

        Assert.Equal(ProblemKind.Malformed, (await Taking.Problem(whole[..^50])).Kind);
        var items = await Taking.All([.. whole, .. "nonsense"u8]);
        Assert.Equal([null, ProblemKind.Malformed], items.Select(item => item.Problem?.Kind));
    }

    private static byte[] Bytes(string text) => Encoding.UTF8.GetBytes(text);

    private static byte[] Response(byte[] body, string headers) => Record(
        "response",
        "application/http; msgtype=response",
        [.. Bytes($"HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\n{headers}\r\n"), .. body]);

    private static byte[] Record(string type, string contentType, ReadOnlySpan<byte> block)
    {
        string head = $"WARC/1.0\r\nWARC-Type: {type}\r\nWARC-Target-URI: https://road.example/bridge\r\nContent-Type: {contentType}\r\nContent-Length: {block.Length}\r\n\r\n";
        return [.. Bytes(head), .. block, .. "\r\n\r\n"u8];
    }

    private static byte[] Gzip(byte[] bytes)
    {
        var packed = new MemoryStream();
        using (var gzip = new GZipStream(packed, CompressionLevel.Fastest))
        {
            gzip.Write(bytes);
        }

        return packed.ToArray();
    }
}
