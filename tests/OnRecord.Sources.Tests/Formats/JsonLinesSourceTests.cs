namespace OnRecord.Sources.Tests.Formats;

public class JsonLinesSourceTests
{
    private const string Name = "reports.jsonl";

    [Fact]
    public async Task Line_WithAllFields_FillsTheReport()
    {
        var report = await Taking.Report(
            """{"id":"x1","title":"A title","text":"Some words.","source":"An agency","url":"https://news.example/1","published":"2021-07-10T23:30:00-05:00","language":"en"}""",
            Name,
            new SourceOptions { Published = new DateOnly(1999, 1, 1), Source = "Another" });

        Assert.Equal("x1", report.Id);
        Assert.Equal("A title", report.Title);
        Assert.Equal("Some words.", report.Text);
        Assert.Equal("An agency", report.Source);
        Assert.Equal("https://news.example/1", report.Url);
        Assert.Equal(new DateOnly(2021, 7, 10), report.Published);
        Assert.Equal("en", report.Language);
    }

    [Fact]
    public async Task BrokenLine_AmongGoodOnes_IsNamedAndTheOthersAreRead()
    {
        var items = await Taking.All("{\"text\":\"One.\"}\n\n{\"text\":\"Two.\n{\"text\":\"Three.\"}\r\n", Name);

        Assert.Equal(3, items.Count);
        Assert.Equal("One.", items[0].Report!.Text);
        Assert.Equal(ProblemKind.Malformed, items[1].Problem!.Kind);
        Assert.Equal("reports.jsonl line 3", items[1].Origin);
        Assert.Equal("Three.", items[2].Report!.Text);
    }

    [Theory]
    [InlineData("[1]", "object")]
    [InlineData("{}", "text")]
    [InlineData("{\"text\":5}", "text")]
    [InlineData("{\"text\":\"Words.\",\"title\":[]}", "title")]
    [InlineData("{\"text\":\"Words.\",\"published\":\"10 July\"}", "published")]
    [InlineData("{\"text\":\"Words.\",\"published\":\"2021-02-30\"}", "published")]
    [InlineData("{\"text\":\"Half a \\ud83c character\"}", "Unicode")]
    [InlineData("{\"text\":", "JSON")]
    public async Task Line_ThatIsNoReport_SaysWhy(string line, string reason)
    {
        var problem = await Taking.Problem(line, Name);

        Assert.Equal(ProblemKind.Malformed, problem.Kind);
        Assert.Contains(reason, problem.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Nesting_WithoutEnd_IsAProblem() =>
        Assert.Equal(ProblemKind.Malformed, (await Taking.Problem("{\"text\":" + new string('[', 100_000), Name)).Kind);

    [Fact]
    public async Task LongLine_OverTheBound_IsPassedOverAndTheNextIsRead()
    {
        string longLine = $$"""{"text":"{{new string('a', 300_000)}}"}""";
        var items = await Taking.All($"{longLine}\n{{\"text\":\"Short.\"}}\n{longLine}", Name, new SourceOptions { MaxBytes = 100_000 });

        Assert.Equal([ProblemKind.TooLarge, null, ProblemKind.TooLarge], items.Select(item => item.Problem?.Kind));
        Assert.Equal("Short.", items[1].Report!.Text);
        Assert.Equal("reports.jsonl line 3", items[2].Origin);
    }

    [Fact]
    public async Task ManyLines_LargerTogetherThanOneReportMayBe_AreAllRead()
    {
        var items = await Taking.All(
            string.Join('\n', Enumerable.Range(0, 5000).Select(number => $$"""{"id":"{{number}}","text":"Some words in line {{number}}."}""")),
            Name,
            new SourceOptions { MaxBytes = 1000 });

        Assert.Equal(Enumerable.Range(0, 5000).Select(number => $"{number}"), items.Select(item => item.Report!.Id));
    }

    [Fact]
    public async Task Emptiness_OfTheWholeFile_IsAProblem() => Assert.Equal(ProblemKind.Empty, (await Taking.Problem("\n \n", Name)).Kind);

    [Fact]
    public async Task Stream_WithoutAName_IsKnownByItsFirstBytes() =>
        Assert.Equal("Words.", (await Taking.Report("\uFEFF{\"text\":\"Words.\"}", "standard input")).Text);
}
