using CsCheck;
using OnRecord.Ledger.Matching;

namespace OnRecord.Ledger.Tests.Matching;

public class PairScorerTests
{
    [Fact]
    public void Probability_Swapped_IsTheSame() => Gen.Select(TellingGen.One, TellingGen.One).Sample((a, b) =>
    {
        double probability = PairScorer.Probability(a, b);

        Assert.InRange(probability, 0, 1);
        Assert.Equal(probability, PairScorer.Probability(b, a));
    });

    [Fact]
    public void Answers_OfAnyPair_AreShares() => Gen.Select(TellingGen.One, TellingGen.One).Sample((a, b) =>
    {
        double[] answers = new double[PairWeights.Count];
        PairFeatures.Fill(a, b, answers);

        Assert.All(answers, answer => Assert.InRange(answer, 0, 1));
    });

    [Fact]
    public void Probability_OfManyPairs_AllocatesNothing()
    {
        var tellings = TellingGen.Many.Array[4].Single().SelectMany(many => many).ToArray();
        double sum = PairScorer.Probability(tellings[0], tellings[1]);
        long before = GC.GetAllocatedBytesForCurrentThread();
        foreach (var a in tellings)
        {
            foreach (var b in tellings)
            {
                sum += PairScorer.Probability(a, b);
            }
        }

        Assert.Equal(before, GC.GetAllocatedBytesForCurrentThread());
        Assert.True(sum > 0);
    }
}
