using System.Text.Json;
using OnRecord.Model;
using OnRecord.Model.Json;

namespace OnRecord.Acceptance.Command.Ledgers;

public sealed class ListCommandTests(SampleLedger ledger) : IClassFixture<SampleLedger>
{
    [Fact]
    public void Add_TheSampleSet_SaysWhatWasFiled() =>
        Assert.Equal("10 filed, 0 there already, 0 could not be read\n", ledger.Filed.EndsWith(0).Output);

    [Fact]
    public async Task Add_Again_FilesNothing()
    {
        var result = await Onrecord.Run("add", SampleLedger.Reports, "--ledger", ledger.Path, "--acknowledge");

        Assert.Equal(10, result.EndsWith(0).Output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Length);
        Assert.Contains("onrecord: note: 0 filed, 10 there already, 0 could not be read", result.Complaints);
    }

    [Theory]
    [InlineData("entries")]
    [InlineData("disputes")]
    [InlineData("commitments")]
    [InlineData("statements")]
    [InlineData("actors")]
    [InlineData("places")]
    public async Task List_OfAnyKind_IsTheSameAsTableAndAsJson(string kind)
    {
        var table = (await Onrecord.Run("list", kind, "--ledger", ledger.Path)).EndsWith(0);
        var json = (await Onrecord.Run("list", kind, "--ledger", ledger.Path, "--format", "jsonl")).EndsWith(0);

        string[] ids = [.. Objects(json).Select(one => one.GetProperty("id").GetString()!)];
        Assert.NotEmpty(ids);
        Assert.Equal(ids.Prepend("id"), table.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(row => row.Split('\t')[0]));
    }

    [Fact]
    public async Task List_PageByPage_IsTheWholeList()
    {
        string[] whole = (await Onrecord.Run("list", "statements", "--ledger", ledger.Path, "--format", "jsonl")).EndsWith(0).Output.Split('\n');
        var first = (await Onrecord.Run("list", "statements", "--ledger", ledger.Path, "--format", "jsonl", "--limit", "3")).EndsWith(0);
        string cursor = Assert.Single(first.Complaints).Split("--cursor ")[1];

        var rest = (await Onrecord.Run("list", "statements", "--ledger", ledger.Path, "--format", "jsonl", "--cursor", cursor)).EndsWith(0);

        Assert.Equal(whole, (first.Output + rest.Output).Split('\n'));
    }

    [Fact]
    public async Task List_WithAForeignCursor_IsWrongUse() =>
        Assert.Equal(["onrecord: --cursor: this list gave no such cursor"], (await Onrecord.Run("list", "entries", "--ledger", ledger.Path, "--cursor", "x")).EndsWith(2).Complaints);

    [Fact]
    public async Task List_Filtered_HoldsWhatMeetsTheFilter()
    {
        var all = await EntriesAsync();
        var some = await EntriesAsync("--type", "ASSAULT,COERCE", "--country", "AFG", "--min-sources", "1");

        Assert.NotEmpty(some);
        Assert.True(some.Count < all.Count);
        Assert.All(some, entry => Assert.Contains(entry.Type, (Model.Plover.EventType[])[Model.Plover.EventType.Assault, Model.Plover.EventType.Coerce]));
    }

    [Fact]
    public async Task List_AsOfAPastDay_KnowsOnlyReportsPublishedByThen()
    {
        var then = await EntriesAsync("--as-of", "2021-07-09");
        var published = File.ReadLines(Repository.PathOf("samples/afghanistan-2021/reports.jsonl"))
            .Select(line => JsonDocument.Parse(line).RootElement)
            .ToDictionary(report => report.GetProperty("id").GetString()!, report => report.GetProperty("published").GetString()!, StringComparer.Ordinal);

        Assert.NotEmpty(then);
        Assert.True(then.Count < (await EntriesAsync()).Count);
        Assert.All(then.SelectMany(entry => entry.Reports), report => Assert.True(string.CompareOrdinal(published[report], "2021-07-09") <= 0));
        Assert.Empty(await EntriesAsync("--as-of", "2020-01-01"));
    }

    [Fact]
    public async Task Show_AnEntry_MarksTheWordsThatTellIt()
    {
        var entry = (await EntriesAsync()).MaxBy(one => one.Reports.Count)!;

        string page = (await Onrecord.Run("show", entry.Id[..6], "--ledger", ledger.Path)).EndsWith(0).Output;

        Assert.StartsWith(entry.Id, page, StringComparison.Ordinal);
        Assert.All(entry.Reports, report => Assert.Contains(report, page, StringComparison.Ordinal));
        Assert.Matches(@"\[\w[^\]]*\]", page);
        Assert.Contains($"Told by ({entry.Events.Count})", page, StringComparison.Ordinal);
        Assert.Contains("History", page, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("disputes", "Positions")]
    [InlineData("commitments", "Evidence")]
    public async Task Show_ADisputeOrCommitment_ShowsWhatItRestsOn(string kind, string heading)
    {
        var list = (await Onrecord.Run("list", kind, "--ledger", ledger.Path, "--format", "jsonl")).EndsWith(0);
        string id = Objects(list).First().GetProperty("id").GetString()!;

        string page = (await Onrecord.Run("show", id, "--ledger", ledger.Path)).EndsWith(0).Output;

        Assert.StartsWith(id, page, StringComparison.Ordinal);
        Assert.Contains(heading, page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Show_WhatIsNotThere_SaysSo() =>
        Assert.Equal(["onrecord: there is no entry nzzzzzzzzzz"], (await Onrecord.Run("show", "nzzzzzzzzzz", "--ledger", ledger.Path)).EndsWith(1).Complaints);

    [Theory]
    [InlineData("csv", "id,")]
    [InlineData("jsonl", "{")]
    [InlineData("geojson", "{")]
    [InlineData("parquet", "PAR1")]
    [InlineData("hxl", "id,")]
    [InlineData("plover", "{")]
    [InlineData("acled", "")]
    [InlineData("claimreview", "")]
    public async Task Export_InAnyFormat_WritesTheSameToFileAndPipe(string format, string start)
    {
        using var place = new Workplace();
        string file = Path.Combine(place.Folder, "out");

        var piped = (await Onrecord.Run("export", "--ledger", ledger.Path, "--format", format)).EndsWith(0);
        (await Onrecord.Run("export", "--ledger", ledger.Path, "--format", format, "--output", file)).EndsWith(0);

        Assert.NotEmpty(piped.Output);
        Assert.StartsWith(start, piped.Output, StringComparison.Ordinal);
        Assert.Equal(piped.Output, await File.ReadAllTextAsync(file, TestContext.Current.CancellationToken));
        Assert.Equal([file], Directory.GetFiles(place.Folder));
    }

    private static IEnumerable<JsonElement> Objects(RunResult result) =>
        result.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => JsonDocument.Parse(line).RootElement);

    private async Task<IReadOnlyList<Entry>> EntriesAsync(params string[] filters)
    {
        var result = (await Onrecord.Run(["list", "entries", "--ledger", ledger.Path, "--format", "jsonl", .. filters])).EndsWith(0);
        return [.. result.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => JsonSerializer.Deserialize(line, ModelJson.TypeInfo<Entry>(ModelJson.Line))!)];
    }
}
