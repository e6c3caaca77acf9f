namespace OnRecord.Ledger.Store.Rows;

/// <summary>Two readings whose texts are copies of one.</summary>
internal sealed class CopyRow
{
    public long First { get; set; }

    public long Second { get; set; }
}
