using System.Collections.Immutable;
using CsCheck;
using OnRecord.Ledger.Items;
using OnRecord.Ledger.Matching;
using OnRecord.Model;

namespace OnRecord.Ledger.Tests.Matching;

public class TellingClustersTests
{
    private static readonly DateTimeOffset Noon = new(2021, 7, 20, 12, 0, 0, TimeSpan.Zero);

    [Fact]
    public void Cluster_Shuffled_GivesTheSame() =>
        Gen.Select(TellingGen.Many, Gen.Int).Sample((tellings, seed) =>
        {
            var pairs = PairsOf(tellings, seed);
            Review[] reviews = tellings.Length < 4 ? [] : [Merge(tellings[0], tellings[1], 1), Split(tellings[2], 2), Merge(tellings[2], tellings[3], 2)];
            string expected = Show(TellingClusters.Cluster(tellings, pairs, reviews));
            var random = new Random(seed);
            random.Shuffle(tellings);
            random.Shuffle(pairs);
            random.Shuffle(reviews);

            Assert.Equal(expected, Show(TellingClusters.Cluster(tellings, pairs, reviews)));
        });

    [Fact]
    public void Cluster_AnyTellings_HoldsEachOnce() => TellingGen.Many.Sample(tellings =>
    {
        var clusters = TellingClusters.Cluster(tellings, PairsOf(tellings, 7), []);

        Assert.Equal(tellings.Select(telling => telling.Key).Order(), clusters.SelectMany(cluster => cluster).Select(telling => telling.Key).Order());
        Assert.All(clusters, cluster => Assert.Equal(cluster.Select(telling => telling.Key).Order(), cluster.Select(telling => telling.Key)));
        Assert.Equal(clusters.Select(cluster => cluster[0].Key).Order(), clusters.Select(cluster => cluster[0].Key));
    });

    [Fact]
    public void Cluster_ChainOfLikePairs_DoesNotJoinItsEnds()
    {
        var tellings = Tellings(4);
        PairJudgement[] pairs = [Judge(tellings, 0, 1, 0.9), Judge(tellings, 1, 2, 0.6), Judge(tellings, 2, 3, 0.9)];

        Assert.Equal("r1 r2 | r3 r4", Show(TellingClusters.Cluster(tellings, pairs, [])));
    }

    [Fact]
    public void Cluster_MergedByReview_IsOneWithAllItsTellings()
    {
        var tellings = Tellings(4);
        PairJudgement[] pairs = [Judge(tellings, 0, 1, 0.9), Judge(tellings, 2, 3, 0.9)];

        Assert.Equal("r1 r2 r3 r4", Show(TellingClusters.Cluster(tellings, pairs, [Merge(tellings[1], tellings[2], 1)])));
    }

    [Fact]
    public void Cluster_SplitByReview_LosesThatTellingOnly()
    {
        var tellings = Tellings(3);
        PairJudgement[] pairs = [Judge(tellings, 0, 1, 0.9), Judge(tellings, 0, 2, 0.9), Judge(tellings, 1, 2, 0.9)];

        Assert.Equal("r1 r3 | r2", Show(TellingClusters.Cluster(tellings, pairs, [Split(tellings[1], 1)])));
    }

    [Fact]
    public void Cluster_ReviewsThatDisagree_FollowsTheLater()
    {
        var tellings = Tellings(2);
        PairJudgement[] pairs = [Judge(tellings, 0, 1, 0.9)];

        Assert.Equal("r1 r2", Show(TellingClusters.Cluster(tellings, pairs, [Merge(tellings[0], tellings[1], 2), Split(tellings[1], 1)])));
        Assert.Equal("r1 | r2", Show(TellingClusters.Cluster(tellings, pairs, [Split(tellings[1], 3), Merge(tellings[0], tellings[1], 2)])));
    }

    [Fact]
    public void Cluster_ReviewOfOtherReports_ChangesNothing()
    {
        var tellings = Tellings(3);
        PairJudgement[] pairs = [Judge(tellings, 0, 1, 0.9)];

        Assert.Equal("r1 r2", Show(TellingClusters.Cluster([tellings[0], tellings[1]], pairs, [Merge(tellings[0], tellings[2], 1)])));
    }

    private static ImmutableArray<Telling> Tellings(int count) =>
        [.. Enumerable.Range(1, count).Select(number => Items.TestTelling.Of($"r{number}"))];

    private static PairJudgement[] PairsOf(Telling[] tellings, int seed)
    {
        var random = new Random(seed);
        return
        [
            .. tellings.OrderBy(telling => telling.Key)
                .SelectMany(first => tellings.Where(second => first.Key < second.Key), (first, second) => new PairJudgement(first.Key, second.Key, random.Next(8) / 7.0))
                .Where(pair => pair.Probability > 0),
        ];
    }

    private static PairJudgement Judge(ImmutableArray<Telling> tellings, int first, int second, double probability) =>
        new(tellings[first].Key, tellings[second].Key, probability);

    private static Review Merge(Telling one, Telling other, int hour) =>
        new() { Id = $"v{hour}m", Kind = ReviewKind.Merge, Target = TargetOf(one), Other = TargetOf(other), By = "A", When = Noon.AddHours(hour) };

    private static Review Split(Telling one, int hour) =>
        new() { Id = $"v{hour}s", Kind = ReviewKind.Split, Target = TargetOf(one), By = "A", When = Noon.AddHours(hour) };

    private static ReviewTarget TargetOf(Telling telling) => new(telling.Key.Report, telling.Key.Start, telling.Key.End);

    private static string Show(IReadOnlyList<ImmutableArray<Telling>> clusters) =>
        string.Join(" | ", clusters.Select(cluster => string.Join(' ', cluster.Select(telling => telling.Key.Report + (telling.Key.Start == 10 ? string.Empty : $"/{telling.Key.Start}")))));
}
