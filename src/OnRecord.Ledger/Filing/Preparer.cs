using System.Runtime.InteropServices;
using System.Text.Json;
using OnRecord.Ledger.Items;
using OnRecord.Ledger.Copies;
using OnRecord.Ledger.Store;
using OnRecord.Ledger.Store.Rows;
using OnRecord.Model;
using OnRecord.Model.Json;

namespace OnRecord.Ledger.Filing;

/// <summary>Works out what is stored of a reading, as far as it depends on the reading alone.</summary>
internal static class Preparer
{
    /// <summary>Returns the reading made ready.</summary>
    public static PreparedReading Prepare(Reading reading, string reader)
    {
        string json = ModelJson.ToLine(reading);
        var report = reading.Report;
        var sketch = ReportSketch.Of(report.Text);
        var items = ReadingItemizer.Itemize(reading, report.Id);
        return new PreparedReading
        {
            Row = new ReadingRow
            {
                Hash = StableHash.Hex($"{reader}\n{json}"),
                Report = report.Id,
                Day = report.Published?.DayNumber ?? Days.Unknown,
                Reader = reader,
                Origin = Origin(report),
                Agencies = Agencies.Of(reading),
                Sketch = MemoryMarshal.AsBytes(sketch.Values.AsSpan()).ToArray(),
                Content = Packing.Pack(json),
            },
            Items = [.. Items(items)],
            Statements = [.. StatementLister.List(reading)],
            Mentions = [.. MentionFinder.Find(reading)],
            Sketch = sketch,
        };
    }

    /// <summary>Returns the hash of a report as it came: its day and its language may have been found in reading it.</summary>
    public static long Origin(Report report) =>
        StableHash.Of(string.Join('\u001f', report.Id, report.Title, report.Source, report.Url, report.Text));

    private static IEnumerable<PreparedItem> Items(ReadingItems items)
    {
        foreach (var telling in items.Tellings)
        {
            yield return new PreparedItem(
                ItemKind.Telling, telling, JsonSerializer.Serialize(telling, ItemJson.Default.Telling), ItemBlocks.Of(telling), Due: 0);
        }

        foreach (var pledge in items.Pledges)
        {
            yield return new PreparedItem(
                ItemKind.Pledge, pledge, JsonSerializer.Serialize(pledge, ItemJson.Default.Pledge), ItemBlocks.Of(pledge), pledge.Due?.DayNumber ?? 0);
        }

        foreach (var claim in items.Claims)
        {
            yield return new PreparedItem(
                ItemKind.Claim, claim, JsonSerializer.Serialize(claim, ItemJson.Default.Claim), ItemBlocks.Of(claim), Due: 0);
        }
    }
}
