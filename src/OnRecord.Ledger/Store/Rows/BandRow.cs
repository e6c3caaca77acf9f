namespace OnRecord.Ledger.Store.Rows;

/// <summary>A band of the sketch of a reading's text: copies share one.</summary>
internal sealed class BandRow
{
    public long Band { get; set; }

    public long ReadingId { get; set; }
}
