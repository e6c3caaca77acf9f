namespace OnRecord.Ledger.Store.Rows;

/// <summary>A mark that a listed thing bears: the hash of a type, a country, a party, a report …; the index of the lists.</summary>
internal sealed class MarkRow
{
    public long Mark { get; set; }

    public long RowId { get; set; }
}
