using OnRecord.Ledger.Items;
using OnRecord.Ledger.Store.Rows;

namespace OnRecord.Ledger.Filing;

/// <summary>A stored item while it is worked on.</summary>
internal sealed class Item
{
    public required long Id { get; init; }

    public required ItemKind Kind { get; init; }

    public required long ReadingId { get; init; }

    public required int Since { get; init; }

    public required int Until { get; init; }

    public required long Component { get; set; }

    /// <summary>The telling, pledge or claim.</summary>
    public required object Value { get; init; }

    public Telling Telling => (Telling)Value;

    public Pledge Pledge => (Pledge)Value;

    public Claim Claim => (Claim)Value;

    public ItemKey Key => Kind switch
    {
        ItemKind.Telling => Telling.Key,
        ItemKind.Pledge => Pledge.Key,
        _ => Claim.Key,
    };

    /// <summary>Checks whether it counts as of a day.</summary>
    public bool HoldsOn(int day) => Since <= day && day < Until;

    /// <summary>Checks whether there is a day on which both count.</summary>
    public bool Meets(Item other) => Since < other.Until && other.Since < Until;
}
