using OnRecord.Ledger.Commitments;
using OnRecord.Ledger.Disputes;
using OnRecord.Ledger.Items;
using OnRecord.Ledger.Matching;
using OnRecord.Ledger.Store;
using OnRecord.Ledger.Store.Rows;

namespace OnRecord.Ledger.Filing;

/// <summary>The blocks of items as numbers. Items of different kinds share none, but for pledges and the tellings that may bear on them.</summary>
internal static class ItemBlocks
{
    /// <summary>Returns the blocks of an item.</summary>
    public static IReadOnlyList<long> Of(ItemKind kind, object value) => kind switch
    {
        ItemKind.Telling => Of((Telling)value),
        ItemKind.Pledge => Of((Pledge)value),
        _ => Of((Claim)value),
    };

    /// <summary>Returns the blocks of a telling.</summary>
    public static IReadOnlyList<long> Of(Telling telling) =>
        [.. Blocks.Of(telling).Select(static block => StableHash.Of($"telling {block.Value}")).Distinct().Order()];

    /// <summary>Returns the blocks of a pledge.</summary>
    public static IReadOnlyList<long> Of(Pledge pledge) =>
        [.. CommitmentTracker.BlocksOf(pledge).Select(static block => StableHash.Of($"pledge {block}")).Distinct().Order()];

    /// <summary>Returns the blocks of a claim.</summary>
    public static IReadOnlyList<long> Of(Claim claim) =>
        [.. DisputeFinder.BlocksOf(claim).Select(static block => StableHash.Of($"claim {block}")).Distinct().Order()];
}
