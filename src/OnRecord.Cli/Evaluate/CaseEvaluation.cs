using OnRecord.Coding;
using OnRecord.Model;

namespace OnRecord.Cli.Evaluate;

/// <summary>Measures kinds of event on the sample of CASE 2021 task 2: snippets with one of thirty labels, most of them ACLED's.</summary>
public sealed class CaseEvaluation : IEvaluation
{
    private const double Wanted = 65;

    /// <inheritdoc/>
    public string Name => "events-case";

    /// <inheritdoc/>
    public string DataPath => "case2021/dev.tsv";

    /// <inheritdoc/>
    public string What => "Kinds of political violence and protest: CASE 2021 task 2, a fifth";

    /// <inheritdoc/>
    public EvaluationTable Run(EvaluationContext context)
    {
        using var reader = Reader.Load();
        var tallies = new SortedDictionary<string, Tally>(StringComparer.Ordinal);
        int records = 0;
        foreach (string line in context.Each(context.ReadLines(DataPath).Skip(1)))
        {
            string[] cells = line.Split('\t');
            if (cells.Length != 3)
            {
                throw new InvalidDataException($"{DataPath}: a line has {cells.Length} cells instead of 3.");
            }

            string found = CaseLabels.Of(reader.Read(new Report { Id = cells[0], Text = cells[1] }));
            records++;
            Count(cells[2], new Tally(cells[2] == found ? 1 : 0, 0, 1));
            Count(found, new Tally(0, 1, 0));
        }

        double weighted = tallies.Values.Sum(tally => tally.Gold * tally.F1) / Math.Max(1, records);
        return new EvaluationTable(
            $"{records} snippets",
            [
                new Score { Measure = "label, weighted F1", Value = 100 * weighted, Gold = records, Wanted = Wanted },
                .. tallies.Where(entry => entry.Value.Gold > 0).Select(entry => Score.F1(entry.Key, entry.Value)),
            ]);

        void Count(string label, Tally tally) => tallies[label] = tallies.GetValueOrDefault(label) + tally;
    }
}
