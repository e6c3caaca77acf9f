using System.Globalization;
using System.Text.Json;
using OnRecord.Coding.Times;
using OnRecord.Language;
using OnRecord.Language.Analysis;
using OnRecord.Language.Tokenization;

namespace OnRecord.Cli.Evaluate;

/// <summary>
/// Measures time expressions on TimeBank as TempEval-3 did: exact and overlapping spans, and overlapping spans whose value or type is right.
/// </summary>
public sealed class TimeBankEvaluation : IEvaluation
{
    private const double WantedStrict = 86;
    private const double WantedRelaxed = 92;
    private const double WantedValue = 81;

    /// <inheritdoc/>
    public string Name => "times-timebank";

    /// <inheritdoc/>
    public string DataPath => "timex/timebank.jsonl.gz";

    /// <inheritdoc/>
    public string What => "Time expressions and their TIMEX3 values in newswire and broadcast news";

    /// <inheritdoc/>
    public EvaluationTable Run(EvaluationContext context)
    {
        var language = LanguagePack.Open("en");
        var tokenizer = Tokenizer.Load(language);
        using var analyser = Analyser.Load(language);
        var finder = TimeFinder.Load(language);
        var counts = new TimeBankCounts();
        int articles = 0;
        foreach (var article in context.Each(context.ReadJsonLines(DataPath)))
        {
            string text = article.GetProperty("text").GetString()!;
            var document = analyser.Analyse(tokenizer.Tokenize(text));
            counts.Add(GoldOf(article, text), finder.Find(document, PublishedOf(article), explain: false));
            articles++;
        }

        return new EvaluationTable(
            $"{articles} articles, {counts.Gold:N0} time expressions",
            [
                Score.F1("time, exact span F1", counts.Strict, WantedStrict),
                Score.F1("time, overlapping span F1", counts.Relaxed, WantedRelaxed),
                Score.F1("time, overlapping span with the right value, F1", counts.Value, WantedValue),
                Score.F1("time, overlapping span with the right type, F1", counts.Type),
            ],
            ["Values count as right when they are the same characters. HeidelTime, run on the same set: 85.3, 91.9 and 79.9."]);
    }

    private static TimeBankTime[] GoldOf(JsonElement article, string text)
    {
        var offsets = new CodePointMap(text);
        return
        [
            .. article.GetProperty("timexes").EnumerateArray().Select(time => new TimeBankTime(
                offsets.ToSpan(time.GetProperty("start").GetInt32(), time.GetProperty("end").GetInt32()),
                time.GetProperty("type").GetString()!,
                time.GetProperty("value").GetString())),
        ];
    }

    /// <summary>Some dates carry a time of day after the ten characters of the day.</summary>
    private static DateOnly PublishedOf(JsonElement article) =>
        DateOnly.ParseExact(article.GetProperty("published").GetString().AsSpan(0, 10), "yyyy-MM-dd", CultureInfo.InvariantCulture);
}
