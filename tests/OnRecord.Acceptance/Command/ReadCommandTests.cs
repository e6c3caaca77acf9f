using System.Text;
using System.Text.Json;

namespace OnRecord.Acceptance.Command;

public sealed class ReadCommandTests : IDisposable
{
    private static readonly string Sample = Path.Combine("samples", "moscow-talks.txt");

    private readonly Workplace _place = new();

    public void Dispose() => _place.Dispose();

    [Fact]
    public async Task Read_ASample_PrintsWhatItSays()
    {
        var result = (await Onrecord.Run("read", Sample, "--published", "2021-07-10")).EndsWith(0);

        Assert.Empty(result.Complaints);
        foreach (string words in new[] { "Statements (", "Events (", "Actors (", "Places (", "Times (", "Taliban", "Torghundi", "published 2021-07-10" })
        {
            Assert.Contains(words, result.Output, StringComparison.Ordinal);
        }

        Assert.All(result.Output.Split('\n'), line => Assert.InRange(line.Length, 0, 100));
        Assert.DoesNotContain('\u001b', result.Output);
    }

    [Fact]
    public async Task Read_AllSamples_FollowsTheContract()
    {
        var result = (await Onrecord.Run("read", "samples", "--published", "2021-07-10", "--format", "jsonl")).EndsWith(0);

        var readings = result.Readings();
        Assert.True(readings.Count >= 8, $"{readings.Count} readings");
        Assert.All(readings, reading => Assert.NotEmpty(reading.Statements));
        Assert.All(readings, reading => Assert.NotEmpty(reading.Events));
        Assert.All(readings, reading => Assert.Equal("onrecord/reading/1", reading.Schema));
        Assert.All(readings, reading => Assert.Equal("en", reading.Report.Language));
    }

    [Fact]
    public async Task Read_WithManyJobs_PrintsTheSameInTheSameOrder()
    {
        var one = await Onrecord.Run("read", "samples", "--published", "2021-07-10", "--format", "jsonl", "--jobs", "1");
        var many = await Onrecord.Run("read", "samples", "--published", "2021-07-10", "--format", "jsonl", "--jobs", "7");

        Assert.Equal(one.EndsWith(0).Output, many.EndsWith(0).Output);
    }

    [Fact]
    public async Task Read_WithExplanations_NamesWhatFilledTheFields()
    {
        var plain = await Onrecord.Run("read", Sample, "--published", "2021-07-10", "--format", "jsonl");
        var explained = await Onrecord.Run("read", Sample, "--published", "2021-07-10", "--format", "jsonl", "--explain");

        Assert.All(plain.EndsWith(0).Readings().SelectMany(reading => reading.Statements), statement => Assert.Empty(statement.Because));
        var reading = Assert.Single(explained.EndsWith(0).Readings());
        Assert.All(reading.Statements, statement => Assert.NotEmpty(statement.Because));
        Assert.All(reading.Events, found => Assert.NotEmpty(found.Because));
        Assert.All(reading.Actors, actor => Assert.NotEmpty(actor.Because));
    }

    [Fact]
    public async Task Read_AsJson_IsOneArray()
    {
        var result = (await Onrecord.Run("read", Sample, Sample, "--published", "2021-07-10", "--format", "json")).EndsWith(0);

        using var document = JsonDocument.Parse(result.Output);
        Assert.Equal(2, document.RootElement.GetArrayLength());
    }

    [Fact]
    public async Task Read_StandardInput_TellsTheFormByItself()
    {
        byte[] text = Encoding.UTF8.GetBytes("The minister said that the border was closed.");
        byte[] lines = Encoding.UTF8.GetBytes("{\"id\":\"x\",\"text\":\"The minister said that the border was closed.\"}\n");

        var fromText = await Onrecord.RunWithInput(text, "read", "-", "--quiet", "--format", "jsonl");
        var fromLines = await Onrecord.RunWithInput(lines, "read", "-", "--quiet", "--format", "jsonl");

        Assert.Empty(fromText.EndsWith(0).Complaints);
        Assert.Equal("x", Assert.Single(fromLines.EndsWith(0).Readings()).Report.Id);
        Assert.Equal(Assert.Single(fromText.Readings()).Report.Text, Assert.Single(fromLines.Readings()).Report.Text);
    }

    [Fact]
    public async Task Read_APage_GivesTheArticle()
    {
        string path = _place.Put("page.html", """
            <html><head><title>Strike ends</title><meta property="article:published_time" content="2023-03-04T10:00:00Z"></head><body><article>
            <p>Ferry crews went back to work on Saturday, the union said, after nine days without a crossing.</p></article></body></html>
            """);

        var reading = Assert.Single((await Onrecord.Run("read", path, "--format", "jsonl")).EndsWith(0).Readings());

        Assert.Equal("Strike ends", reading.Report.Title);
        Assert.Equal(new DateOnly(2023, 3, 4), reading.Report.Published);
    }

    [Fact]
    public async Task MaxBytes_WhenRaisedOrLowered_Holds()
    {
        string path = _place.Put("long.txt", string.Concat(Enumerable.Repeat("The minister said that the border was closed. ", 50)));

        Assert.Equal(1, (await Onrecord.Run("read", path, "--quiet", "--max-bytes", "1k")).ExitCode);
        Assert.Equal(0, (await Onrecord.Run("read", path, "--quiet", "--max-bytes", "3k")).ExitCode);
    }
}
