using System.Collections.Immutable;
using OnRecord.Coding;
using OnRecord.Coding.Actors;
using OnRecord.Coding.Places;
using OnRecord.Coding.Statements;
using OnRecord.Language;
using OnRecord.Language.Analysis;
using OnRecord.Language.Tokenization;
using OnRecord.Model;

namespace OnRecord.Cli.Evaluate;

/// <summary>
/// Measures statements on PolNeAR: whose source, cue and content are exactly the words marked.
/// Names of actors are not looked up, so that the words alone count.
/// </summary>
public sealed class PolNearEvaluation : IEvaluation
{
    private const double WantedSource = 66;
    private const double WantedCue = 68;
    private const double WantedContent = 58;

    /// <inheritdoc/>
    public string Name => "statements-polnear";

    /// <inheritdoc/>
    public string DataPath => "polnear/dev.jsonl.gz";

    /// <inheritdoc/>
    public string What => "Who says what: source, cue and content of attributions in political news";

    /// <inheritdoc/>
    public EvaluationTable Run(EvaluationContext context)
    {
        var language = LanguagePack.Open("en");
        var tokenizer = Tokenizer.Load(language);
        using var analyser = Analyser.Load(language);
        var finder = StatementFinder.Load(language);
        var tallies = new PolNearTallies();
        int articles = 0;
        int attributions = 0;
        foreach (var article in context.Each(context.ReadJsonLines(DataPath)))
        {
            var gold = PolNearAttribution.Of(article);
            string text = article.GetProperty("text").GetString()!;
            var document = analyser.Analyse(tokenizer.Tokenize(text));
            var groundwork = new Groundwork(
                new Report { Id = $"{articles}", Text = text }, document, [], [], new PlaceMap([], []), new ActorMap([], []), Explain: false);
            tallies.Add(text, gold, [.. finder.Find(groundwork).Select(AttributionOf)]);
            articles++;
            attributions += gold.Length;
        }

        return new EvaluationTable(
            $"{articles} articles, {attributions:N0} attributions",
            [
                Score.F1("source, exact span F1", tallies.Source, WantedSource),
                Score.F1("cue, exact span F1", tallies.Cue, WantedCue),
                Score.F1("content, exact span F1", tallies.Content, WantedContent),
                Score.F1("all three exact, F1", tallies.Whole),
                Score.F1("source, words F1", tallies.SourceWords),
                Score.F1("cue, words F1", tallies.CueWords),
                Score.F1("content, words F1", tallies.ContentWords),
            ],
            ["Exact: the same characters, white space at the edges aside; each marked span counts once. Words: the words inside some span of the kind."]);
    }

    private static PolNearAttribution AttributionOf(Statement statement) => new(
        SpansOf(statement.Source), SpansOf(statement.Cue), [.. statement.Content.Select(passage => passage.Span)]);

    private static ImmutableArray<TextSpan> SpansOf(Passage? passage) => passage is null ? [] : [passage.Span];
}
