using System.Text.Json;
using OnRecord.Model;

namespace OnRecord.Exchange.Tests.Json;

public class PloverFormatTests
{
    private static readonly Report Source = new() { Id = "r1", Text = "…", Source = "Ruritania Times", Url = "https://example.org/1", Title = "Bomb", Language = "en" };

    [Fact]
    public async Task WriteAsync_Entry_HasTheFieldsOfTheManual()
    {
        var record = await RecordAsync(Entries.Attack);

        Assert.Equal("2021-07-08", record.GetProperty("date").GetString());
        Assert.False(record.TryGetProperty("enddate", out _));
        Assert.Equal("ASSAULT", record.GetProperty("event")[0].GetString());
        Assert.Equal("explosives", record.GetProperty("mode")[0].GetString());
        Assert.Equal("terrorism", record.GetProperty("context")[1].GetString());
        Assert.Equal(4, record.GetProperty("quad_code").GetInt32());
        Assert.Equal(-9.5, record.GetProperty("event_scale").GetDouble());
        var source = Assert.Single(record.GetProperty("source").EnumerateArray());
        Assert.Equal(
            ("AFG", "REB", "Northern Front", "Q42"),
            (Text(source, "code"), Text(source, "sector"), Text(source, "actor_text"), Text(source, "identifier_id")));
        Assert.Equal(2, record.GetProperty("recipient").GetArrayLength());
        var place = record.GetProperty("event_loc");
        Assert.Equal((1121383, "AFG", 35.25), (place.GetProperty("geonameid").GetInt32(), Text(place, "cc3"), place.GetProperty("latitude").GetDouble()));
        Assert.Equal(15, record.GetProperty("size_info").GetProperty("dead").GetDouble());
        var citation = record.GetProperty("cite_info");
        Assert.Equal(("r1", "Ruritania Times", "https://example.org/1"), (Text(citation, "citation"), Text(citation, "publication"), Text(citation, "url")));
        Assert.Equal("contested", Text(record, "standing"));
    }

    [Fact]
    public async Task WriteAsync_SeveralDays_GivesTheLastDay()
    {
        var record = await RecordAsync(Entries.Attack with { To = new DateOnly(2021, 7, 11) });

        Assert.Equal("2021-07-10", Text(record, "enddate"));
    }

    [Theory]
    [InlineData(Standing.Planned)]
    [InlineData(Standing.Denied)]
    [InlineData(Standing.CalledOff)]
    public async Task WriteAsync_NoHappening_IsLeftOut(Standing standing) =>
        Assert.Equal("", await Output.TextAsync("plover", Entries.Attack with { Standing = standing }));

    [Fact]
    public async Task WriteAsync_UndatedEntry_IsLeftOut() =>
        Assert.Equal("", await Output.TextAsync("plover", Entries.Attack with { From = null, To = null }));

    [Fact]
    public async Task WriteAsync_HostileWords_ComeBack()
    {
        string text = await Output.TextAsync("plover", Hostile.Texts.Select(Entries.With));

        var words = text.Split('\n')[..^1].Select(line => JsonDocument.Parse(line).RootElement.GetProperty("event_text")[0].GetString());
        Assert.Equal(Hostile.Texts, words);
    }

    private static async Task<JsonElement> RecordAsync(Entry entry)
    {
        var content = new ExportContent
        {
            Entries = new[] { entry }.ToAsyncEnumerable(),
            FindReport = (report, _) => ValueTask.FromResult(report == Source.Id ? Source : null),
        };
        return JsonDocument.Parse(await Output.BytesAsync("plover", content)).RootElement;
    }

    private static string? Text(JsonElement element, string property) => element.GetProperty(property).GetString();
}
