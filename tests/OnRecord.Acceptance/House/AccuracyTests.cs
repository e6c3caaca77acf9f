namespace OnRecord.Acceptance.House;

/// <summary>docs/accuracy.md agrees with itself: what it compares and admits is what its tables say.</summary>
public class AccuracyTests
{
    private const string Tables = "## The tables";

    private readonly string[] _lines = File.ReadAllLines(Repository.PathOf("docs/accuracy.md"));

    [Fact]
    public void Comparison_WithOthers_QuotesTheTables()
    {
        var measured = Measured().ToDictionary(row => (row.Set, row.Measure), row => row.Value);
        var quoted = Quoted().ToArray();
        Assert.NotEmpty(quoted);

        var wrong = quoted.Where(row => measured.GetValueOrDefault((row.Set, row.Measure)) != row.Value)
            .Select(row => $"{row.Set}, {row.Measure}: {row.Value} above, {measured.GetValueOrDefault((row.Set, row.Measure)) ?? "nothing"} in the tables");

        Assert.True(!wrong.Any(), string.Join('\n', wrong));
    }

    [Fact]
    public void Floors_ThatAreMissed_AreAdmitted()
    {
        var quoted = Quoted().ToArray();
        var wrong = Measured().Where(row => row.Wanted.EndsWith("missed", StringComparison.Ordinal))
            .Where(row => !quoted.Any(one => (one.Set, one.Measure) == (row.Set, row.Measure) && one.Wanted.EndsWith("missed", StringComparison.Ordinal)))
            .Select(row => $"{row.Set}, {row.Measure}: {row.Value}, wanted {row.Wanted}");

        Assert.True(!wrong.Any(), string.Join('\n', wrong));
    }

    // Above the tables: set, measure, value, wanted, others.
    private IEnumerable<Row> Quoted() =>
        _lines.TakeWhile(line => line != Tables)
            .Select(Cells)
            .Where(cells => cells.Length == 5 && cells[0].StartsWith('`'))
            .Select(cells => new Row(cells[0].Trim('`'), cells[1], cells[2], cells[3]));

    // Below: a line that begins with the name of the measurement, then measure, value, …, wanted.
    private IEnumerable<Row> Measured()
    {
        string set = string.Empty;
        foreach (string line in _lines.SkipWhile(line => line != Tables))
        {
            var cells = Cells(line);
            if (line.StartsWith('`'))
            {
                set = line[1..line.IndexOf('`', 1)];
            }
            else if (cells.Length == 7 && char.IsAsciiDigit(cells[1].FirstOrDefault()))
            {
                yield return new Row(set, cells[0], cells[1], cells[6]);
            }
        }
    }

    private static string[] Cells(string line) =>
        line.StartsWith('|') ? [.. line.Trim().Trim('|').Split('|').Select(cell => cell.Trim())] : [];

    private sealed record Row(string Set, string Measure, string Value, string Wanted);
}
