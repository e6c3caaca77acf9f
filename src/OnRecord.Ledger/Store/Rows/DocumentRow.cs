namespace OnRecord.Ledger.Store.Rows;

/// <summary>What is listed, whole, as JSON.</summary>
internal sealed class DocumentRow
{
    public long RowId { get; set; }

    public required string Content { get; set; }
}
