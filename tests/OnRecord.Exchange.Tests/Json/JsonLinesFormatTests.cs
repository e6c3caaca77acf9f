using System.Text.Json;
using CsCheck;
using OnRecord.Model;
using OnRecord.Model.Json;

namespace OnRecord.Exchange.Tests.Json;

public class JsonLinesFormatTests
{
    [Fact]
    public async Task WriteAsync_Entry_FollowsTheContract()
    {
        using var json = JsonDocument.Parse(Assert.Single(await LinesAsync(Entries.Attack)));

        var entry = json.RootElement;
        Assert.Equal("n0123456789", entry.GetProperty("id").GetString());
        Assert.Equal("ASSAULT", entry.GetProperty("type").GetString());
        Assert.Equal("contested", entry.GetProperty("standing").GetString());
        Assert.Equal("2021-07-09", entry.GetProperty("to").GetString());
        Assert.Equal(2, entry.GetProperty("independentSources").GetInt32());
        Assert.Equal("e3", entry.GetProperty("events")[0].GetProperty("event").GetString());
    }

    [Fact]
    public async Task WriteAsync_Unknown_IsAbsent()
    {
        using var json = JsonDocument.Parse(Assert.Single(await LinesAsync(Entries.Bare)));

        Assert.False(json.RootElement.TryGetProperty("place", out _));
        Assert.False(json.RootElement.TryGetProperty("actors", out _));
    }

    [Fact]
    public Task WriteAsync_AnyEntries_ComeBackWhole() =>
        Entries.Any.Array[0, 5].SampleAsync(
            async entries =>
            {
                string[] lines = await LinesAsync(entries);
                Assert.Equal(entries.Length, lines.Length);
                foreach (var (entry, line) in entries.Zip(lines))
                {
                    var back = JsonSerializer.Deserialize(line, ModelJson.TypeInfo<Entry>(ModelJson.Line))!;
                    Assert.Equivalent(entry, back, strict: true);
                }
            },
            iter: 200);

    private static async Task<string[]> LinesAsync(params Entry[] entries)
    {
        string text = await Output.TextAsync("jsonl", entries);
        Assert.True(text.Length == 0 || text.EndsWith('\n'));
        return text.Split('\n')[..^1];
    }
}
