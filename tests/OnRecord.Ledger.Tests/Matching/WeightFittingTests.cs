using System.Globalization;
using OnRecord.Ledger.Matching;

namespace OnRecord.Ledger.Tests.Matching;

public class WeightFittingTests(LabelledLedger ledger, ITestOutputHelper output) : IClassFixture<LabelledLedger>
{
    // To be run by hand when the reader, the questions or the reports change; prints the table to keep in pair-weights.tsv.
    [Fact(Explicit = true)]
    public void Fit_LearningHalf_PrintsTheTable()
    {
        double[] weights = Fitted();

        output.WriteLine(string.Join('\n', Enum.GetValues<PairFeature>().Select(feature =>
            $"{feature}\t{weights[(int)feature].ToString("0.##", CultureInfo.InvariantCulture)}")));
    }

    private double[] Fitted()
    {
        var half = ledger.Learning;
        var pairs = TellingPairs.Candidates([.. half.Tellings.Where(telling => half.Happenings.ContainsKey(telling.Key))])
            .Select(pair =>
            {
                double[] answers = new double[PairWeights.Count];
                PairFeatures.Fill(pair.First, pair.Second, answers);
                return (answers, half.Happenings[pair.First.Key] == half.Happenings[pair.Second.Key]);
            })
            .ToArray();
        using var first = new StreamReader(Path.Combine(AppContext.BaseDirectory, "Matching", "first-weights.tsv"));
        return WeightFitter.Fit(pairs, PairWeights.Read(first), penalty: 1);
    }
}
