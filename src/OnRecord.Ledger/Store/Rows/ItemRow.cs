namespace OnRecord.Ledger.Store.Rows;

/// <summary>A telling, a pledge or a claim of a reading that counts.</summary>
internal sealed class ItemRow
{
    public long Id { get; set; }

    public ItemKind Kind { get; set; }

    public long ReadingId { get; set; }

    public int Since { get; set; }

    public int Until { get; set; }

    /// <summary>The least identity among the items that links join with this one.</summary>
    public long Component { get; set; }

    /// <summary>The day by which a pledge is due; 0 for other items and where none is given.</summary>
    public int Due { get; set; }

    public required string Content { get; set; }
}
