using OnRecord.Coding;
using OnRecord.Model;

namespace OnRecord.Cli.Evaluate;

/// <summary>Measures events on the development half of the PLOVER gold records: sentences with one event each.</summary>
public sealed class PloverGoldEvaluation : IEvaluation
{
    private const double WantedType = 80;
    private const double WantedFurther = 0.6;
    private const double WantedActor = 75;
    private const double WantedRecipient = 65;
    private const double WantedAll = 55;

    /// <inheritdoc/>
    public string Name => "events-plover";

    /// <inheritdoc/>
    public string DataPath => "plover/gold-dev.jsonl";

    /// <inheritdoc/>
    public string What => "Who does what to whom: PLOVER gold records";

    /// <inheritdoc/>
    public EvaluationTable Run(EvaluationContext context)
    {
        using var reader = Reader.Load();
        int records = 0, types = 0, further = 0, actors = 0, recipients = 0, withRecipients = 0, all = 0;
        foreach (var line in context.Each(context.ReadJsonLines(DataPath)))
        {
            var gold = PloverGoldRecord.Of(line);
            var reading = reader.Read(new Report { Id = $"{records}", Text = gold.Text });
            var right = reading.Events.Where(found => found.Type == gold.Type).ToList();
            records++;
            types += right.Count > 0 ? 1 : 0;
            further += reading.Events.Count - (right.Count > 0 ? 1 : 0);
            actors += right.Any(found => gold.HasActor(found, reading)) ? 1 : 0;
            withRecipients += gold.Recipients.Length > 0 ? 1 : 0;
            recipients += gold.Recipients.Length > 0 && right.Any(found => gold.HasRecipient(found, reading)) ? 1 : 0;
            all += right.Any(found => gold.HasActor(found, reading) && gold.HasRecipient(found, reading)) ? 1 : 0;
        }

        return new EvaluationTable(
            $"{records} sentences",
            [
                Score.Share("gold type among the coded", types, records, WantedType),
                new Score
                {
                    Measure = "further events a sentence",
                    Value = records == 0 ? 0 : (double)further / records,
                    Unit = "events",
                    Gold = records,
                    Wanted = WantedFurther,
                    LowerIsBetter = true,
                },
                Score.Share("actor's country or code, type right", actors, records, WantedActor),
                Score.Share("recipient's country or code, type right", recipients, withRecipients, WantedRecipient),
                Score.Share("type, actor and recipient", all, records, WantedAll),
            ],
            ["A party is right when one of the gold parties of its side is found: the same country, or where gold gives none the same sector or words."]);
    }
}
