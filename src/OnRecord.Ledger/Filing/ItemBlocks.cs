using OnRecord.Ledger.Commitments;
using OnRecord.Ledger.Disputes;
using OnRecord.Ledger.Items;
using OnRecord.Ledger.Matching;
using OnRecord.Ledger.Store;
using OnRecord.Ledger.Store.Rows;

namespace OnRecord.Ledger.Filing;

/// <summary>The blocks of an item as numbers. A pledge and a telling that may bear on it seek each other, but not their like there.</summary>
/// <param name="Stored">The blocks in which later items find it.</param>
/// <param name="Sought">The blocks in which it finds earlier items.</param>
internal sealed record ItemBlocks(IReadOnlyList<long> Stored, IReadOnlyList<long> Sought)
{
    /// <summary>Returns the blocks of an item.</summary>
    public static ItemBlocks Of(ItemKind kind, object value) => kind switch
    {
        ItemKind.Telling => Of((Telling)value),
        ItemKind.Pledge => Of((Pledge)value),
        _ => Of((Claim)value),
    };

    /// <summary>Returns the blocks of a telling.</summary>
    public static ItemBlocks Of(Telling telling)
    {
        var same = Blocks.Of(telling).Select(static block => $"telling {block.Value}");
        var bearing = CommitmentTracker.BlocksOf(telling);
        return Of(same.Concat(bearing.Select(static block => $"bearing {block}")), same.Concat(bearing.Select(static block => $"pledge {block}")));
    }

    /// <summary>Returns the blocks of a pledge.</summary>
    public static ItemBlocks Of(Pledge pledge)
    {
        var blocks = CommitmentTracker.BlocksOf(pledge);
        var same = blocks.Select(static block => $"pledge {block}");
        return Of(same, same.Concat(blocks.Select(static block => $"bearing {block}")));
    }

    /// <summary>Returns the blocks of a claim.</summary>
    public static ItemBlocks Of(Claim claim)
    {
        var blocks = DisputeFinder.BlocksOf(claim).Select(static block => $"claim {block}");
        return Of(blocks, blocks);
    }

    private static ItemBlocks Of(IEnumerable<string> stored, IEnumerable<string> sought) => new(Hashes(stored), Hashes(sought));

    private static long[] Hashes(IEnumerable<string> blocks) => [.. blocks.Select(StableHash.Of).Distinct().Order()];
}
