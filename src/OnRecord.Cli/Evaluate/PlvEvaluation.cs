using OnRecord.Coding;
using OnRecord.Model;

namespace OnRecord.Cli.Evaluate;

/// <summary>Measures events on PLV: the root type of the event between two marked parties, which the reading must find itself.</summary>
public sealed class PlvEvaluation : IEvaluation
{
    private const double Wanted = 58;

    /// <inheritdoc/>
    public string Name => "events-plv";

    /// <inheritdoc/>
    public string DataPath => "plover/plv-dev.jsonl";

    /// <inheritdoc/>
    public string What => "What happens between two parties: PLV";

    /// <inheritdoc/>
    public EvaluationTable Run(EvaluationContext context)
    {
        using var reader = Reader.Load();
        var tallies = new SortedDictionary<string, Tally>(StringComparer.Ordinal);
        int records = 0;
        foreach (var line in context.Each(context.ReadJsonLines(DataPath)))
        {
            var gold = PlvRecord.Of(line);
            string? found = gold.RootIn(reader.Read(new Report { Id = $"{records}", Text = gold.Text }));
            records++;
            Count(gold.Root, new Tally(gold.Root == found ? 1 : 0, 0, 1));
            if (found is not null)
            {
                Count(found, new Tally(0, 1, 0));
            }
        }

        var roots = tallies.Where(entry => entry.Value.Gold > 0).ToList();
        var macro = new Score
        {
            Measure = "root type, macro F1",
            Value = roots.Count == 0 ? 0 : 100 * roots.Average(entry => entry.Value.F1),
            Gold = records,
            Wanted = Wanted,
        };
        return new EvaluationTable(
            $"{records} sentences",
            [macro, .. roots.Select(entry => Score.F1(entry.Key, entry.Value))],
            ["An event counts when its actor's words touch the marked source and its recipient's the marked target; none found counts as wrong."]);

        void Count(string root, Tally tally) => tallies[root] = tallies.GetValueOrDefault(root) + tally;
    }
}
