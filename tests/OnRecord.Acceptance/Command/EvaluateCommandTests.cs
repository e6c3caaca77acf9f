using System.Text.Json;

namespace OnRecord.Acceptance.Command;

public sealed class EvaluateCommandTests : IDisposable
{
    private readonly Workplace _place = new();

    public void Dispose() => _place.Dispose();

    [Fact]
    public async Task List_NamesEveryMeasurement()
    {
        var result = (await Onrecord.Run("evaluate", "--list")).EndsWith(0);

        Assert.All(Cli.Evaluate.EvaluationRegistry.All, evaluation => Assert.Contains(evaluation.Name, result.Output, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Measurement_OnASmallTreebank_CountsItsWords()
    {
        byte[] treebank = Gzip("1\tDogs\tdog\tNOUN\tNNS\t_\t2\tnsubj\t_\t_\n2\tbark\tbark\tVERB\tVBP\t_\t0\troot\t_\tSpaceAfter=No\n3\t.\t.\tPUNCT\t.\t_\t2\tpunct\t_\t_\n\n1\tCats\tcat\tNOUN\tNNS\t_\t2\tnsubj\t_\t_\n2\tsleep\tsleep\tVERB\tVBP\t_\t0\troot\t_\t_\n\n"u8);
        _place.Put("ud/ewt-dev.conllu.gz", treebank);

        var result = (await Onrecord.Run("evaluate", "trees-ewt", "--data", _place.Folder, "--format", "json")).EndsWith(0);

        using var table = JsonDocument.Parse(result.Output);
        Assert.Equal("trees-ewt", table.RootElement.GetProperty("name").GetString());
        // Confidences are measured on every other sentence.
        Assert.All(
            table.RootElement.GetProperty("scores").EnumerateArray(),
            score => Assert.Equal(
                score.GetProperty("measure").GetString()!.StartsWith("confidence", StringComparison.Ordinal) ? 2 : 5, score.GetProperty("gold").GetInt32()));
    }

    [Fact]
    public async Task Measurement_WithoutItsData_IsTold()
    {
        var result = await Onrecord.Run("evaluate", "trees-ewt", "--data", _place.Folder);

        Assert.Contains("does not exist", Assert.Single(result.EndsWith(1).Complaints), StringComparison.Ordinal);
    }

    private static byte[] Gzip(ReadOnlySpan<byte> bytes)
    {
        var packed = new MemoryStream();
        using (var gzip = new System.IO.Compression.GZipStream(packed, System.IO.Compression.CompressionLevel.Fastest))
        {
            gzip.Write(bytes);
        }

        return packed.ToArray();
    }
}
