using System.Text.RegularExpressions;
using CsCheck;
using OnRecord.Exchange.Tables;

namespace OnRecord.Exchange.Tests.Parquet;

public partial class ParquetFormatTests
{
    [Fact]
    public async Task WriteAsync_Columns_HaveTheirTypes()
    {
        using var file = await ParquetFile.WriteAsync(Entries.Attack);

        var types = file.Query("describe select * from $", row => (Name: row.GetString(0), Type: row.GetString(1)));

        Assert.Equal(EntryColumns.All.Select(column => (column.Name, TypeOf(column.Kind))), types);
    }

    [Fact]
    public async Task WriteAsync_Entry_FillsItsRow()
    {
        using var file = await ParquetFile.WriteAsync(Entries.Attack);

        var row = Assert.Single(file.Query(
            "select first_day, latitude, killed_low, independent_sources, recipients, injured_low, last_day from $",
            row => (Day: row.GetFieldValue<DateOnly>(0), Latitude: row.GetDouble(1), Killed: row.GetDouble(2), Sources: row.GetInt64(3),
                Recipients: row.GetFieldValue<List<string>>(4), Unknown: row.IsDBNull(5))));

        Assert.Equal((new DateOnly(2021, 7, 8), 35.25, 12d, 2L, true), (row.Day, row.Latitude, row.Killed, row.Sources, row.Unknown));
        Assert.Equal(["Army of Ruritania", "villagers"], row.Recipients);
    }

    [Fact]
    public async Task WriteAsync_NoEntries_IsAFileWithoutRows()
    {
        using var file = await ParquetFile.WriteAsync();

        Assert.Equal(0, Assert.Single(file.Query("select count(*) from $", row => row.GetInt64(0))));
    }

    [Fact]
    public async Task WriteAsync_EmptyList_IsEmptyAndNotNull()
    {
        using var file = await ParquetFile.WriteAsync(Entries.Bare, Entries.Attack, Entries.Bare);

        Assert.Equal([0, 2, 0], file.Query("select len(recipients) from $", row => row.GetInt64(0)));
    }

    [Fact]
    public async Task WriteAsync_MoreThanOneGroup_KeepsEveryRowInOrder()
    {
        var entries = Enumerable.Range(0, 25_000).Select(i => Entries.Bare with { Id = $"n{i:D10}", IndependentSources = i + 1 });
        using var file = await ParquetFile.WriteAsync(entries);

        Assert.Equal(
            (25_000L, 3L, 25_000L * 25_001 / 2),
            Assert.Single(file.Query(
                "select count(distinct id), (select count(distinct row_group_id) from parquet_metadata('$')), sum(independent_sources)::bigint from $",
                row => (row.GetInt64(0), row.GetInt64(1), row.GetInt64(2)))));
    }

    [Fact]
    public async Task WriteAsync_HostileWords_ComeBack()
    {
        using var file = await ParquetFile.WriteAsync(Hostile.Texts.Select(Entries.With));

        Assert.Equal(Hostile.Texts, file.Query("select text from $", row => row.GetString(0)));
        Assert.Equal(Hostile.Texts, file.Query("select actors[1] from $", row => row.GetString(0)));
    }

    [Fact]
    public Task WriteAsync_AnyEntries_ComeBack() =>
        Entries.Any.Array[0, 5].SampleAsync(
            async entries =>
            {
                using var file = await ParquetFile.WriteAsync(entries);
                var rows = file.Query(
                    "select id, text, reports, longitude, first_day, confidence from $",
                    row => (row.GetString(0), row.GetString(1), string.Join('\u0000', row.GetFieldValue<List<string>>(2)),
                        row.IsDBNull(3) ? (double?)null : row.GetDouble(3), row.IsDBNull(4) ? (DateOnly?)null : row.GetFieldValue<DateOnly>(4), row.GetDouble(5)));
                Assert.Equal(
                    entries.Select(entry => (entry.Id, entry.Text, string.Join('\u0000', entry.Reports), entry.Place?.Longitude, entry.From, entry.Confidence)),
                    rows);
            },
            iter: 50,
            threads: 1);

    [Fact]
    public async Task Queries_OfTheGuide_Run()
    {
        string guide = File.ReadAllText(Repository.PathOf("docs/how-to/take-the-record-elsewhere.md"));
        string[] queries = [.. Sql().Match(guide).Groups["sql"].Value.Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)];
        Assert.Equal(2, queries.Length);
        using var file = await ParquetFile.WriteAsync(Entries.Attack, Entries.Attack, Entries.Bare);

        var (weeks, actors) = (queries[0].Replace("'crisis.parquet'", "$"), queries[1].Replace("'crisis.parquet'", "$"));

        Assert.Equal((2L, 24d, 40d), Assert.Single(file.Query(weeks, row => (row.GetInt64(1), row.GetDouble(2), row.GetDouble(3)))));
        Assert.Equal(("Northern Front", 2L), Assert.Single(file.Query(actors, row => (row.GetString(0), row.GetInt64(1)))));
    }

    [GeneratedRegex("```sql\n(?<sql>[^`]*)```", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Sql();

    private static string TypeOf(ColumnKind kind) => kind switch
    {
        ColumnKind.Text => "VARCHAR",
        ColumnKind.List => "VARCHAR[]",
        ColumnKind.Integer => "BIGINT",
        ColumnKind.Number => "DOUBLE",
        _ => "DATE",
    };
}
