using System.Text;

namespace OnRecord.Sources.Tests;

/// <summary>Takes in bytes as the reader of inputs would from a file of that name.</summary>
internal static class Taking
{
    public static async Task<IReadOnlyList<SourceItem>> All(byte[] bytes, string name = "input", SourceOptions? options = null)
    {
        var items = new List<SourceItem>();
        await foreach (var item in new SourceReader(options ?? new SourceOptions()).ReadAsync(new MemoryStream(bytes), name, TestContext.Current.CancellationToken))
        {
            Assert.True(item.Report is null != item.Problem is null);
            items.Add(item);
        }

        return items;
    }

    public static Task<IReadOnlyList<SourceItem>> All(string text, string name = "input", SourceOptions? options = null) =>
        All(Encoding.UTF8.GetBytes(text), name, options);

    public static async Task<Model.Report> Report(string text, string name = "input", SourceOptions? options = null)
    {
        var item = Assert.Single(await All(text, name, options));
        Assert.Null(item.Problem);
        return item.Report!;
    }

    public static async Task<SourceProblem> Problem(byte[] bytes, string name = "input", SourceOptions? options = null)
    {
        var item = Assert.Single(await All(bytes, name, options));
        Assert.Null(item.Report);
        return item.Problem!;
    }

    public static Task<SourceProblem> Problem(string text, string name = "input", SourceOptions? options = null) =>
        Problem(Encoding.UTF8.GetBytes(text), name, options);
}
