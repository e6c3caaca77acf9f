using CsCheck;
using OnRecord.Language.Parsing;

namespace OnRecord.Language.Tests.Parsing;

public sealed class TreeDecoderTests
{
    private static readonly Gen<float[]> AnyScores =
        from words in Gen.Int[1, 24]
        from scores in Gen.Float[-8f, 8f].Array[words * (words + 1)]
        select scores;

    [Fact]
    public void Decode_AnyScores_GivesOneTreeWithOneRoot() =>
        AnyScores.Sample(scores => Assert.True(TreeDecoder.IsTree(Decode(scores))), iter: 2000);

    [Fact]
    public void Decode_FewDistinctScores_GivesOneTreeWithOneRoot() =>
        (from words in Gen.Int[1, 40] from scores in Gen.Int[0, 2].Array[words * (words + 1)] select scores)
        .Sample(scores => Assert.True(TreeDecoder.IsTree(Decode([.. scores.Select(score => (float)score)]))), iter: 1000);

    [Fact]
    public void Decode_FewWords_GivesTheBestOfAllTrees() =>
        (from words in Gen.Int[1, 5] from scores in Gen.Float[-4f, 4f].Array[words * (words + 1)] select scores)
        .Sample(scores => Assert.Equal(BestByTrying(scores), Total(scores, Decode(scores)), 3), iter: 500);

    [Fact]
    public void Decode_EndlessAndUndefinedScores_StillGivesATree()
    {
        float[] odd = [float.NaN, float.PositiveInfinity, float.NegativeInfinity, 0, float.MaxValue, float.MinValue];
        (from words in Gen.Int[1, 12] from picks in Gen.Int[0, odd.Length - 1].Array[words * (words + 1)] select picks)
            .Sample(picks => Assert.True(TreeDecoder.IsTree(Decode([.. picks.Select(pick => odd[pick])]))), iter: 500);
    }

    [Fact]
    public void Decode_TwoWordsWantTheRoot_GivesItToOne()
    {
        // Both words prefer the root; hanging the second under the first costs less than the other way round.
        int[] heads = Decode([5, 0, 1, 5, 4, 0]);

        Assert.Equal([-1, 0], heads);
    }

    [Fact]
    public void Decode_LongCycle_IsBroken()
    {
        const int Words = 512;
        float[] scores = new float[Words * (Words + 1)];
        for (int word = 0; word < Words; word++)
        {
            scores[(word * (Words + 1)) + 1 + ((word + 1) % Words)] = 3;
        }

        Assert.True(TreeDecoder.IsTree(Decode(scores)));
    }

    [Fact]
    public void Decode_NoWords_DoesNothing() => TreeDecoder.Decode([], 1, []);

    [Fact]
    public void Decode_TooFewScores_Throws() =>
        Assert.Throws<ArgumentException>(() => TreeDecoder.Decode(new float[5], 3, new int[2]));

    [Theory]
    [InlineData(new[] { -1, 0, 1 }, true)]
    [InlineData(new[] { -1, -1 }, false)]
    [InlineData(new[] { 1, 0, -1 }, false)]
    [InlineData(new[] { 0, -1 }, false)]
    public void IsTree_Heads_TellsTreesFromOthers(int[] heads, bool expected) => Assert.Equal(expected, TreeDecoder.IsTree(heads));

    private static int[] Decode(float[] scores)
    {
        int words = WordsOf(scores);
        int[] heads = new int[words];
        TreeDecoder.Decode(scores, words + 1, heads);
        return heads;
    }

    private static int WordsOf(float[] scores) => (int)((Math.Sqrt((4.0 * scores.Length) + 1) - 1) / 2);

    private static double Total(float[] scores, int[] heads) =>
        heads.Select((head, word) => (double)scores[(word * (heads.Length + 1)) + head + 1]).Sum();

    private static double BestByTrying(float[] scores)
    {
        int words = WordsOf(scores);
        int[] heads = new int[words];
        double best = double.NegativeInfinity;
        for (int code = 0; code < Math.Pow(words + 1, words); code++)
        {
            int rest = code;
            for (int word = 0; word < words; word++)
            {
                heads[word] = (rest % (words + 1)) - 1;
                rest /= words + 1;
            }

            best = TreeDecoder.IsTree(heads) ? Math.Max(best, Total(scores, heads)) : best;
        }

        return best;
    }
}
