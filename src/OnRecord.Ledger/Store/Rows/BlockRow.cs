namespace OnRecord.Ledger.Store.Rows;

/// <summary>A block that an item stands in: only items of one block are compared.</summary>
internal sealed class BlockRow
{
    public long Block { get; set; }

    public long ItemId { get; set; }
}
