using System.Collections.Immutable;
using OnRecord.Ledger.Items;
using OnRecord.Ledger.Matching;

namespace OnRecord.Ledger.Tests.Matching;

/// <summary>Judges the pairs of tellings that share a block.</summary>
internal static class TellingPairs
{
    public static IReadOnlyList<(Telling First, Telling Second)> Candidates(ImmutableArray<Telling> tellings) =>
    [
        .. tellings.SelectMany(telling => Blocks.Of(telling).Select(block => (block, telling)))
            .GroupBy(one => one.block, one => one.telling)
            .SelectMany(block => block.SelectMany(first => block.Where(second => first.Key < second.Key).Select(second => (first, second))))
            .Distinct()
            .OrderBy(pair => pair.first.Key)
            .ThenBy(pair => pair.second.Key),
    ];

    public static IReadOnlyList<PairJudgement> Of(ImmutableArray<Telling> tellings) =>
    [
        .. Candidates(tellings)
            .Select(pair => new PairJudgement(pair.First.Key, pair.Second.Key, PairScorer.Probability(pair.First, pair.Second)))
            .Where(judgement => judgement.Probability >= PairScorer.KeepFrom),
    ];
}
