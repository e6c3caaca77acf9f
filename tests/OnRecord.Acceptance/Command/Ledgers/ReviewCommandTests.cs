using System.Text.Json;
using OnRecord.Model;
using OnRecord.Model.Json;

namespace OnRecord.Acceptance.Command.Ledgers;

public sealed class ReviewCommandTests(SampleLedger sample) : IClassFixture<SampleLedger>, IDisposable
{
    private readonly Workplace _place = new();

    public void Dispose() => _place.Dispose();

    [Fact]
    public async Task Correct_AnEntry_ChangesTheListAndIsKeptWithWhoAndWhy()
    {
        string ledger = sample.CopyTo(_place);
        var entry = (await EntriesAsync(ledger))[0];

        string id = (await Onrecord.Run("review", "correct", entry.Id, "from", "2021-01-02", "--ledger", ledger, "--by", "A. Editor", "--why", "typing error")).EndsWith(0).Output.Trim();

        var reviewed = Assert.Single(await EntriesAsync(ledger, "--reviewed"));
        Assert.Equal((entry.Id, new DateOnly(2021, 1, 2)), (reviewed.Id, reviewed.From!.Value));
        Assert.Equal([id], reviewed.Reviews);
        Assert.DoesNotContain(await EntriesAsync(ledger, "--reviewed", "false"), one => one.Id == entry.Id);
        string list = (await Onrecord.Run("list", "reviews", "--ledger", ledger)).EndsWith(0).Output;
        Assert.Contains("A. Editor", list, StringComparison.Ordinal);
        Assert.Contains("typing error", list, StringComparison.Ordinal);
        Assert.Contains("typing error", (await Onrecord.Run("show", entry.Id, "--ledger", ledger)).EndsWith(0).Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Reject_AnEntry_TakesItOffTheList()
    {
        string ledger = sample.CopyTo(_place);
        var entry = (await EntriesAsync(ledger))[0];

        (await Onrecord.Run("review", "reject", entry.Id, "--ledger", ledger, "--by", "A. Editor")).EndsWith(0);

        Assert.DoesNotContain(await EntriesAsync(ledger), one => one.Id == entry.Id);
    }

    [Fact]
    public async Task Merge_TwoEntries_MakesThemOneAndSplitUndoesIt()
    {
        string ledger = sample.CopyTo(_place);
        var all = await EntriesAsync(ledger);
        var first = all[0];
        var second = all.First(one => one.Id != first.Id && !one.Reports.Intersect(first.Reports, StringComparer.Ordinal).Any() && one.Events.Count == 1);

        (await Onrecord.Run("review", "merge", first.Id, second.Id, "--ledger", ledger, "--by", "A. Editor")).EndsWith(0);
        var merged = Assert.Single(await EntriesAsync(ledger), one => one.Events.Contains(first.Events[0]));
        Assert.Contains(second.Events[0], merged.Events);

        string telling = $"{second.Events[0].Report}/{second.Events[0].Event}";
        (await Onrecord.Run("review", "split", merged.Id, telling, "--ledger", ledger, "--by", "A. Editor")).EndsWith(0);
        Assert.DoesNotContain(second.Events[0], Assert.Single(await EntriesAsync(ledger), one => one.Events.Contains(first.Events[0])).Events);
    }

    [Fact]
    public async Task Settle_ACommitment_GivesItItsStatus()
    {
        string ledger = sample.CopyTo(_place);
        string line = (await Onrecord.Run("list", "commitments", "--ledger", ledger, "--format", "jsonl", "--limit", "1")).Output.Split('\n')[0];
        string id = JsonDocument.Parse(line).RootElement.GetProperty("id").GetString()!;

        (await Onrecord.Run("review", "settle", id, "broken", "--ledger", ledger, "--by", "A. Editor")).EndsWith(0);

        Assert.Contains(id, (await Onrecord.Run("list", "commitments", "--ledger", ledger, "--status", "broken")).EndsWith(0).Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("these fields can be corrected: type, from, to, place, actors, recipients, standing", "correct", "nzzzz", "colour", "red")]
    [InlineData("'10 July' is no value of from", "correct", "nzzzz", "from", "10 July")]
    [InlineData("only disputes and commitments can be settled", "settle", "nzzzz", "kept")]
    [InlineData("a commitment is settled as one of open, kept, broken, lapsed", "settle", "czzzz", "maybe")]
    [InlineData("there is no entry nzzzz", "accept", "nzzzz")]
    public async Task Review_ThatMakesNoSense_IsRefusedWithOneLine(string message, params string[] arguments) =>
        Assert.Equal([$"onrecord: {message}"], (await Onrecord.Run(["review", .. arguments, "--ledger", sample.Path, "--by", "A. Editor"])).EndsWith(1).Complaints);

    private static async Task<IReadOnlyList<Entry>> EntriesAsync(string ledger, params string[] filters)
    {
        var result = (await Onrecord.Run(["list", "entries", "--ledger", ledger, "--format", "jsonl", .. filters])).EndsWith(0);
        return [.. result.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => JsonSerializer.Deserialize(line, ModelJson.TypeInfo<Entry>(ModelJson.Line))!)];
    }
}
