using OnRecord.Cli.Evaluate;
using OnRecord.Coding.Places;
using OnRecord.Language;
using OnRecord.Language.Analysis;
using OnRecord.Language.Documents;
using OnRecord.Language.Tokenization;
using OnRecord.Model;
using OnRecord.TrainPlaces;
using OnRecord.World.Places;

if (args is not ["--data", var data, "--world", var world])
{
    Console.Error.WriteLine("usage: OnRecord.TrainPlaces --data DATA-FOLDER --world WORLD-FOLDER");
    return 2;
}

var language = LanguagePack.Open("en");
var gazetteer = Gazetteer.Load(world);
var reports = ReadReports(new EvaluationContext(data, limit: null, new Progress<int>(), CancellationToken.None));
TrainingReport[] learning = [.. reports.Where((_, index) => index % 2 == 0)];
TrainingReport[] checking = [.. reports.Where((_, index) => index % 2 == 1)];
var weights = new PlaceWeights(new double[PlaceWeights.FeatureCount], new double[PlaceWeights.FeatureCount]);
weights = new PlaceWeights(Learn(weights, passes: 0, from: null), weights.Together);
for (int round = 0; round < 3; round++)
{
    weights = new PlaceWeights(weights.Alone, Learn(weights, passes: Math.Min(round + 1, PlaceResolver.Passes), from: round == 0 ? null : weights.Together));
}

Save(weights);
var finder = Finder(weights);
Print("half learnt from", learning, withGoldNames: false);
Print("other half", checking, withGoldNames: false);
Print("other half, names given", checking, withGoldNames: true);
return 0;

TrainingReport[] ReadReports(EvaluationContext context)
{
    var tokenizer = Tokenizer.Load(language);
    using var analyser = Analyser.Load(language);
    return [.. context.ReadJsonLines("geo/lgl.jsonl.gz").Select(article =>
    {
        string text = article.GetProperty("text").GetString()!;

        var report = new Report { Id = article.GetProperty("doc").GetString()!, Text = text };
        return new TrainingReport(report, analyser.Analyse(tokenizer.Tokenize(text)), [.. LglToponym.Of(article)]);
    })];
}

PlaceFinder Finder(PlaceWeights current) => new(PlaceLexicon.Load(language), gazetteer, current);

double[] Learn(PlaceWeights current, int passes, double[]? from)
{
    // Known places by themselves count as much together as the reports.
    const double WellKnownShare = 0.5;
    var learner = Finder(current);
    var resolver = new PlaceResolver(gazetteer, current);
    var examples = new List<Example>();
    foreach (var report in learning)
    {
        // The features left by the last pass are those that it decided by.
        var scene = learner.SceneOf(report.Document, report.Report);
        resolver.Resolve(scene, passes);
        examples.AddRange(report.Examples(scene));
    }

    double weight = examples.Sum(example => example.Weight);
    var known = WellKnown.Scenes(learner, gazetteer).ToList();
    foreach (var (scene, right) in known)
    {
        resolver.Resolve(scene, passes);
        var options = scene.Subjects[0].Options;
        examples.Add(new Example(
            [.. options.Select(option => (double[])option.Features.Clone())],
            [.. options.Select(option => option.Candidate.Place == right)],
            WellKnownShare * weight / known.Count));
    }

    return Held(LogLinearTrainer.Learn(examples, PlaceWeights.FeatureCount, from));
}

// Local news in English has hardly any foreign name in another romanisation, so what it teaches of them is not to be trusted.
static double[] Held(double[] learnt)
{
    const double Alike = -1.5;
    const double Unlike = -8;
    const double OtherName = -2;
    learnt[(int)PlaceFeature.Alike] = Math.Max(Alike, learnt[(int)PlaceFeature.Alike]);
    learnt[(int)PlaceFeature.Unlike] = Math.Min(Unlike, learnt[(int)PlaceFeature.Unlike]);
    learnt[(int)PlaceFeature.OtherName] = Math.Max(OtherName, learnt[(int)PlaceFeature.OtherName]);
    learnt[(int)PlaceFeature.OtherNameOfLarge] = Math.Max(0, learnt[(int)PlaceFeature.OtherNameOfLarge]);
    return learnt;
}

void Print(string name, TrainingReport[] set, bool withGoldNames)
{
    var tally = new LglTally();
    foreach (var report in set)
    {
        var document = withGoldNames ? WithNames(report) : report.Document;
        tally.Add(report.Gold, finder.Find(document, report.Report, explain: false));
    }

    Console.WriteLine(
        $"{name}: exact F1 {tally.Exact.F1:F3}, overlapping P {tally.Overlapping.Precision:F3} R {tally.Overlapping.Recall:F3} F1 {tally.Overlapping.F1:F3}, "
        + $"within 161 km {(double)tally.Right / tally.WithPointFound:F3} of found, {(double)tally.Right / tally.WithPoint:F3} of all, median {tally.MedianError:F1} km");
}

static Document WithNames(TrainingReport report)
{
    var document = report.Document;
    int end = 0;
    var names = new List<Name>();
    foreach (var toponym in report.Gold)
    {
        var tokens = document.TokensIn(toponym.Span);
        if (tokens.Length > 0 && tokens.Start >= end)
        {
            names.Add(new Name(NameKind.Place, tokens, 0.95f));
            end = tokens.End;
        }
    }

    return new Document(document.Text, document.Tokens, document.Sentences, [.. names], document.Attributions);
}

void Save(PlaceWeights current)
{
    var lines = new List<string>
    {
        "# How much each feature of a candidate counts when a place name is resolved: by itself, and among the other names of the report.",
        "# Learnt by tools/OnRecord.TrainPlaces from every second article of LGL (Local-Global Lexicon) and from well-known names by themselves;",
        "# only these numbers come from there. Those of names in other spellings are held at values set by hand, for local news has few.",
        "# The features are described in src/OnRecord.Coding/Places/PlaceFeature.cs.",
    };
    lines.AddRange(Enum.GetValues<PlaceFeature>().Select(feature => $"{feature}\t{current.Alone[(int)feature]:F3}\t{current.Together[(int)feature]:F3}"));
    File.WriteAllLines(Path.Combine(world, "place-weights.tsv"), lines);
}
