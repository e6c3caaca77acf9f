using System.Globalization;
using OnRecord.Ledger.Items;
using OnRecord.Ledger.Matching;

namespace OnRecord.Ledger.Tests.Matching;

public class LabelledClustersTests(LabelledLedger ledger, ITestOutputHelper output) : IClassFixture<LabelledLedger>
{
    [Fact]
    public void Cluster_KeptHalf_MergesRightlyAndEnough()
    {
        var counts = Show("kept", ledger.Kept);

        Assert.True(counts.Precision >= 0.90, $"precision {counts.Precision:P1}");
        Assert.True(counts.Recall >= 0.75, $"recall {counts.Recall:P1}");
    }

    [Fact]
    public void Cluster_LearningHalf_MergesRightlyAndEnough()
    {
        var counts = Show("learning", ledger.Learning);

        Assert.True(counts.Precision >= 0.90, $"precision {counts.Precision:P1}");
        Assert.True(counts.Recall >= 0.75, $"recall {counts.Recall:P1}");
    }

    [Fact]
    public void Labels_OfBothHalves_AreManyAndMostlyRead()
    {
        foreach (var half in new[] { ledger.Learning, ledger.Kept })
        {
            Assert.True(half.Reports.Count >= 75);
            Assert.True(half.Reports.SelectMany(report => report.Tells).Select(label => label.Happening).Distinct().Count() >= 15);
            Assert.True(half.Happenings.Count >= 4 * half.Unread.Count, string.Join('\n', half.Unread));
        }
    }

    private PairCounts Show(string name, LabelledHalf half)
    {
        var counts = half.Measure();
        var texts = half.Tellings.ToDictionary(telling => telling.Key);
        output.WriteLine($"{name}: {half.Reports.Count} reports, {half.Happenings.Values.Distinct().Count()} happenings, {half.Happenings.Count} tellings read, {half.Unread.Count} not");
        output.WriteLine(FormattableString.Invariant(
            $"precision {counts.Precision:F3} recall {counts.Recall:F3}, of all meant {counts.Right / (double)half.PairsMeant():F3}; right {counts.Right} wrong {counts.Wrong.Count} missed {counts.Missed.Count}"));
        output.WriteLine($"compared {TellingPairs.Candidates(half.Tellings).Count} of {half.Tellings.Length * (half.Tellings.Length - 1) / 2} pairs");
        foreach (var (kind, pairs) in new[] { ("wrong", counts.Wrong), ("missed", counts.Missed) })
        {
            foreach (var (first, second) in pairs)
            {
                output.WriteLine($"{kind} {PairScorer.Probability(texts[first], texts[second]).ToString(CultureInfo.InvariantCulture)}\n  {Line(texts[first])}\n  {Line(texts[second])}");
            }
        }

        output.WriteLine(string.Join('\n', half.Unread.Select(line => "unread " + line)));
        return counts;
    }

    private static string Line(Telling one) =>
        $"{one.Key.Report} {one.Event.Type}/{string.Join('+', one.Event.Modes)} {one.Event.Status} <{one.Event.Trigger.Text}> by {string.Join(',', one.Actors.Select(party => party.Name))} to {string.Join(',', one.Recipients.Select(party => party.Name))} in {one.Place?.Name}/{one.Place?.Admin1} on {one.From}..{one.To} {string.Join(',', one.Figures.Select(figure => figure.Role + " " + figure.Quantity.Text))}: {one.Text}";
}
