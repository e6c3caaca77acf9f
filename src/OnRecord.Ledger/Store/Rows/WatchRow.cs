namespace OnRecord.Ledger.Store.Rows;

/// <summary>A watch, whole.</summary>
internal sealed class WatchRow
{
    public required string Name { get; set; }

    public required string Content { get; set; }
}
