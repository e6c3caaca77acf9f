using OnRecord.Coding.Places;
using OnRecord.Language;
using OnRecord.Language.Analysis;
using OnRecord.Language.Tokenization;
using OnRecord.Model;
using OnRecord.World.Places;

namespace OnRecord.Cli.Evaluate;

/// <summary>Measures place names on LGL: which words are found to name places, and how far from the truth they are pinned.</summary>
public sealed class LglEvaluation : IEvaluation
{
    private const double WantedOfFound = 55;

    /// <inheritdoc/>
    public string Name => "places-lgl";

    /// <inheritdoc/>
    public string DataPath => "geo/lgl.jsonl.gz";

    /// <inheritdoc/>
    public string What => "Places: names found and pinned in local news";

    /// <inheritdoc/>
    public EvaluationTable Run(EvaluationContext context)
    {
        var language = LanguagePack.Open("en");
        var tokenizer = Tokenizer.Load(language);
        using var analyser = Analyser.Load(language);
        var finder = PlaceFinder.Load(language, Gazetteer.Load());
        var tally = new LglTally();
        int articles = 0;
        foreach (var article in context.Each(context.ReadJsonLines(DataPath)))
        {
            var gold = LglToponym.Of(article);
            string text = article.GetProperty("text").GetString()!;
            var document = analyser.Analyse(tokenizer.Tokenize(text));
            tally.Add(gold, finder.Find(document, new Report { Id = $"{articles}", Text = text }, explain: false));
            articles++;
        }

        return new EvaluationTable(
            $"{articles} articles, {tally.Overlapping.Gold:N0} place names",
            [
                Score.F1("names, exact span F1", tally.Exact),
                Score.F1("names, overlapping F1", tally.Overlapping),
                Score.Share("within 161 km, of names found", tally.Right, tally.WithPointFound, WantedOfFound),
                Score.Share("within 161 km, of all names with a point", tally.Right, tally.WithPoint),
                new Score { Measure = "median error of pins", Value = tally.MedianError, Unit = "km", Gold = tally.Pinned, LowerIsBetter = true },
            ],
            ["The source of the articles is withheld, so that nothing but the text says where they are from."]);
    }
}
