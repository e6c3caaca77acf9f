using System.Text.Json;
using OnRecord.Exchange.Acled;
using OnRecord.Exchange.Tables;
using OnRecord.Model;

namespace OnRecord.Exchange.Tests;

public class DocumentTests
{
    private static readonly string Reference = File.ReadAllText(Repository.PathOf("docs/reference/exports.md"));

    [Fact]
    public void Reference_OfExports_HasAHeadingForEveryFormat() =>
        Assert.All(ExportFormats.All, format =>
        {
            Assert.Contains($"\n## {format.Name}\n", Reference, StringComparison.Ordinal);
            Assert.Contains($"`{format.FileExtension}`", Reference, StringComparison.Ordinal);
        });

    [Fact]
    public void Reference_OfExports_TellsEveryColumn() =>
        Assert.All(
            EntryColumns.All.Select(column => column.Name).Concat(AcledRow.Headings),
            name => Assert.Contains($"`{name}`", Reference, StringComparison.Ordinal));

    [Fact]
    public void Reference_OfExports_TellsTheHashtags() =>
        Assert.All(
            EntryColumns.All.Where(column => !column.Hashtag.StartsWith("#affected", StringComparison.Ordinal) || column.Name.StartsWith("killed", StringComparison.Ordinal)),
            column => Assert.Contains($"| `{column.Name}` | `{column.Hashtag}` |", Reference, StringComparison.Ordinal));

    [Theory]
    [InlineData("jsonl")]
    [InlineData("plover")]
    [InlineData("claimreview")]
    public async Task Reference_OfExports_TellsEveryField(string format)
    {
        var content = new ExportContent
        {
            Entries = new[] { Entries.Attack with { To = new DateOnly(2021, 7, 12) } }.ToAsyncEnumerable(),
            Disputes = new[] { Disputes.Attack }.ToAsyncEnumerable(),
            FindReport = (report, _) => ValueTask.FromResult<Report?>(
                new Report { Id = report, Text = "…", Source = "Ruritania Times", Url = "https://example.org/1", Title = "Bomb", Language = "en" }),
        };
        using var json = JsonDocument.Parse(await Output.BytesAsync(format, content));

        // Types, and the names and coordinates of places and organisations, are schema.org's own.
        string[] schema = ["@type", "name", "latitude", "longitude"];
        var fields = Fields(json.RootElement).Distinct().Where(name => format != "claimreview" || !schema.Contains(name)).ToArray();
        Assert.InRange(fields.Length, 15, 60);
        Assert.All(fields, name => Assert.Contains($"`{name}`", Reference, StringComparison.Ordinal));
    }

    private static IEnumerable<string> Fields(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Object => element.EnumerateObject().SelectMany(property => Fields(property.Value).Prepend(property.Name)),
        JsonValueKind.Array => element.EnumerateArray().SelectMany(Fields),
        _ => [],
    };
}
