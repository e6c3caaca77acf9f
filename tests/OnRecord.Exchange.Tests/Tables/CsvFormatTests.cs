using System.Globalization;
using CsCheck;
using OnRecord.Exchange.Tables;

namespace OnRecord.Exchange.Tests.Tables;

public class CsvFormatTests
{
    [Fact]
    public async Task WriteAsync_Entry_FillsItsRow()
    {
        var row = Assert.Single(Output.Rows(await Output.TextAsync("csv", Entries.Attack)));

        Assert.Equal(EntryColumns.All.Select(column => column.Name), row.Keys);
        Assert.Equal("n0123456789", row["id"]);
        Assert.Equal("ASSAULT", row["type"]);
        Assert.Equal("military|terrorism", row["contexts"]);
        Assert.Equal("contested", row["standing"]);
        Assert.Equal("2021-07-08", row["first_day"]);
        Assert.Equal("2021-07-08", row["last_day"]);
        Assert.Equal("Northern Front", row["actors"]);
        Assert.Equal("REB/MIL", row["actor_sectors"]);
        Assert.Equal("Army of Ruritania|villagers", row["recipients"]);
        Assert.Equal("AFG|", row["recipient_countries"]);
        Assert.Equal("Herat", row["admin1"]);
        Assert.Equal("35.25", row["latitude"]);
        Assert.Equal("62.28", row["longitude"]);
        Assert.Equal(("12", "20", "15"), (row["killed_low"], row["killed_high"], row["killed_latest"]));
        Assert.Equal("", row["injured_low"]);
        Assert.Equal("killed", row["figures_differ"]);
        Assert.Equal("amount: at least 3", row["other_figures"]);
        Assert.Equal("r1|r4", row["reports"]);
        Assert.Equal("0.75", row["confidence"]);
    }

    [Fact]
    public async Task WriteAsync_UnknownFields_LeavesCellsEmpty()
    {
        var row = Assert.Single(Output.Rows(await Output.TextAsync("csv", Entries.Bare)));

        Assert.All(["actors", "place", "latitude", "first_day", "last_day", "killed_latest", "score", "first_reported"], name => Assert.Equal("", row[name]));
    }

    [Fact]
    public async Task WriteAsync_NoEntries_WritesHeadingsOnly()
    {
        string csv = await Output.TextAsync("csv");

        Assert.Equal(string.Join(',', EntryColumns.All.Select(column => column.Name)) + "\r\n", csv);
    }

    [Fact]
    public async Task WriteAsync_HostileWords_ComeBackAndAreNoFormulas()
    {
        var rows = Output.Rows(await Output.TextAsync("csv", Hostile.Texts.Select(Entries.With)));

        Assert.Equal(Hostile.Texts.Select(SpreadsheetText.Guarded), rows.Select(row => row["text"]));
        Assert.All(rows.SelectMany(row => row), cell => Assert.False(cell.Value.TrimStart() is ['=' or '+' or '@', ..], cell.Key + ": " + cell.Value));
    }

    [Fact]
    public Task WriteAsync_AnyEntries_ComeBack() =>
        Entries.Any.Array[0, 5].SampleAsync(
            async entries =>
            {
                var rows = Output.Rows(await Output.TextAsync("csv", entries));
                Assert.Equal(entries.Length, rows.Count);
                foreach (var (entry, row) in entries.Zip(rows))
                {
                    Assert.Equal(entry.Id, row["id"]);
                    Assert.Equal(SpreadsheetText.Guarded(entry.Text), row["text"]);
                    Assert.Equal(entry.Confidence, double.Parse(row["confidence"], CultureInfo.InvariantCulture));
                    Assert.Equal(entry.Place?.Longitude, row["longitude"].Length == 0 ? null : double.Parse(row["longitude"], CultureInfo.InvariantCulture));
                    Assert.Equal(entry.From, row["first_day"].Length == 0 ? null : DateOnly.ParseExact(row["first_day"], "yyyy-MM-dd", CultureInfo.InvariantCulture));
                    Assert.Equal(entry.To, row["last_day"].Length == 0 ? null : DateOnly.ParseExact(row["last_day"], "yyyy-MM-dd", CultureInfo.InvariantCulture).AddDays(1));
                }
            },
            iter: 200);
}
