using System.Globalization;
using System.Text;
using System.Text.Json;

namespace OnRecord.Cli.Evaluate;

/// <summary>Writes the outcome of a measurement as a table for people, for a document or for a program.</summary>
internal static class TableWriter
{
    private static readonly string[] Heads = ["measure", "value", "precision", "recall", "gold", "found", "wanted"];

    /// <summary>Returns the table.</summary>
    /// <param name="evaluation">What was measured.</param>
    /// <param name="table">The outcome.</param>
    /// <param name="format">The form: table, markdown or json (one object a line).</param>
    public static string Write(IEvaluation evaluation, EvaluationTable table, string format) => format switch
    {
        "json" => WriteJson(evaluation, table),
        "markdown" => WriteMarkdown(evaluation, table),
        _ => WriteText(evaluation, table),
    };

    private static string WriteText(IEvaluation evaluation, EvaluationTable table)
    {
        string[][] rows = [Heads, .. table.Scores.Select(Cells)];
        int[] widths = [.. Enumerable.Range(0, Heads.Length).Select(column => rows.Max(row => row[column].Length))];
        var text = new StringBuilder();
        text.Append(CultureInfo.InvariantCulture, $"{evaluation.Name}: {evaluation.What}\n{evaluation.DataPath}, {table.Items}\n");
        foreach (string[] row in rows)
        {
            string line = "  " + row[0].PadRight(widths[0]);
            for (int column = 1; column < row.Length; column++)
            {
                line += "  " + row[column].PadLeft(widths[column]);
            }

            text.Append(line.TrimEnd()).Append('\n');
        }

        foreach (string note in table.Notes)
        {
            text.Append(CultureInfo.InvariantCulture, $"  {note}\n");
        }

        return text.Append('\n').ToString();
    }

    private static string WriteMarkdown(IEvaluation evaluation, EvaluationTable table)
    {
        var text = new StringBuilder();
        text.Append(CultureInfo.InvariantCulture, $"### {evaluation.What}\n\n`{evaluation.Name}`, {evaluation.DataPath}, {table.Items}.\n\n");
        text.Append("| ").AppendJoin(" | ", Heads).Append(" |\n|---|---:|---:|---:|---:|---:|---:|\n");
        foreach (var score in table.Scores)
        {
            text.Append("| ").AppendJoin(" | ", Cells(score)).Append(" |\n");
        }

        text.Append('\n');
        foreach (string note in table.Notes)
        {
            text.Append(CultureInfo.InvariantCulture, $"{note}\n\n");
        }

        return text.ToString();
    }

    private static string WriteJson(IEvaluation evaluation, EvaluationTable table)
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream))
        {
            json.WriteStartObject();
            json.WriteString("name", evaluation.Name);
            json.WriteString("what", evaluation.What);
            json.WriteString("data", evaluation.DataPath);
            json.WriteString("items", table.Items);
            json.WriteStartArray("scores");
            foreach (var score in table.Scores)
            {
                WriteJson(score, json);
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(stream.ToArray()) + "\n";
    }

    private static void WriteJson(Score score, Utf8JsonWriter json)
    {
        json.WriteStartObject();
        json.WriteString("measure", score.Measure);
        json.WriteNumber("value", Math.Round(score.Value, 3));
        json.WriteString("unit", score.Unit);
        WriteNumber(json, "precision", score.Precision);
        WriteNumber(json, "recall", score.Recall);
        json.WriteNumber("gold", score.Gold);
        WriteNumber(json, "found", score.Found);
        WriteNumber(json, "wanted", score.Wanted);
        if (score.Reached is { } reached)
        {
            json.WriteBoolean("reached", reached);
        }

        json.WriteEndObject();
    }

    private static void WriteNumber(Utf8JsonWriter json, string name, double? value)
    {
        if (value is { } number)
        {
            json.WriteNumber(name, Math.Round(number, 3));
        }
    }

    private static string[] Cells(Score score) =>
    [
        score.Measure,
        score.Unit == "%" ? Number(score.Value) : $"{score.Value.ToString("0.##", CultureInfo.InvariantCulture)} {score.Unit}",
        Number(score.Precision),
        Number(score.Recall),
        score.Gold.ToString("N0", CultureInfo.InvariantCulture),
        score.Found?.ToString("N0", CultureInfo.InvariantCulture) ?? string.Empty,
        Wanted(score),
    ];

    private static string Wanted(Score score)
    {
        if (score.Wanted is not { } wanted)
        {
            return string.Empty;
        }

        string bound = score.LowerIsBetter ? "≤" : "≥";
        return $"{bound} {wanted.ToString("0.##", CultureInfo.InvariantCulture)}{(score.Reached == true ? string.Empty : " missed")}";
    }

    private static string Number(double? value) => value?.ToString("0.0", CultureInfo.InvariantCulture) ?? string.Empty;
}
