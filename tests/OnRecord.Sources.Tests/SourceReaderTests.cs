using System.IO.Compression;
using System.Text;
using CsCheck;

namespace OnRecord.Sources.Tests;

public sealed class SourceReaderTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("onrecord-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public async Task Folder_WithFilesAndFolders_IsReadInOrderWithoutHiddenAndUnknownFiles()
    {
        Put("b.txt", "Second.");
        Put("a/z.txt", "First.");
        Put("c.jsonl", "{\"text\":\"Third.\"}\n{\"text\":\"Fourth.\"}");
        Put(".hidden.txt", "Never.");
        Put(".git/d.txt", "Never.");
        Put("picture.png", "Never.");

        Assert.Equal(["First.", "Second.", "Third.", "Fourth."], await Texts(_folder));
    }

    [Fact]
    public async Task Folder_WithALinkToItself_IsReadOnce()
    {
        Put("a.txt", "Once.");
        Directory.CreateSymbolicLink(Path.Combine(_folder, "loop"), _folder);

        Assert.Equal(["Once."], await Texts(_folder));
    }

    [Fact]
    public async Task Folder_WithoutReports_IsAProblem()
    {
        var item = Assert.Single(await Items(_folder));

        Assert.Equal(ProblemKind.Empty, item.Problem!.Kind);
    }

    [Fact]
    public async Task Path_ThatDoesNotExist_IsAProblem()
    {
        var item = Assert.Single(await Items(Path.Combine(_folder, "missing.txt")));

        Assert.Equal(ProblemKind.Unreadable, item.Problem!.Kind);
        Assert.Equal("does not exist", item.Problem.Message);
    }

    [Fact]
    public async Task File_PackedWithGzip_IsUnpacked()
    {
        await using (var file = new GZipStream(File.Create(Path.Combine(_folder, "r.jsonl.gz")), CompressionLevel.Fastest))
        {
            file.Write("{\"text\":\"Unpacked.\"}"u8);
        }

        Assert.Equal(["Unpacked."], await Texts(_folder));
    }

    [Fact]
    public async Task File_WithBrokenCompression_IsAProblem()
    {
        byte[] broken = [0x1F, 0x8B, 0x08, 0, 0, 0, 0, 0, 0, 0, 1, 2, 3, 4, 5];
        await File.WriteAllBytesAsync(Path.Combine(_folder, "r.txt.gz"), broken, TestContext.Current.CancellationToken);

        var item = Assert.Single(await Items(_folder));

        Assert.Equal(ProblemKind.Malformed, item.Problem!.Kind);
    }

    [Fact]
    public async Task Bytes_OfEveryKind_NeverThrow() =>
        await Gen.Byte.Array[0, 200].SampleAsync(async bytes =>
        {
            foreach (string name in new[] { "x.txt", "x.jsonl", "x.html", "x.rss", "x.warc", "x" })
            {
                Assert.All(await Taking.All(bytes, name), item => Assert.NotEmpty(item.Origin));
            }
        }, iter: 300);

    private void Put(string name, string text)
    {
        string path = Path.Combine(_folder, name);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, text, new UTF8Encoding(false));
    }

    private async Task<List<SourceItem>> Items(string path)
    {
        var items = new List<SourceItem>();
        await foreach (var item in new SourceReader(new SourceOptions()).ReadAsync(path, TestContext.Current.CancellationToken))
        {
            items.Add(item);
        }

        return items;
    }

    private async Task<IEnumerable<string>> Texts(string path) => (await Items(path)).Select(item => item.Report!.Text);
}
