namespace OnRecord.Ledger.Store.Rows;

/// <summary>A review, whole.</summary>
internal sealed class ReviewRow
{
    public required string Id { get; set; }

    /// <summary>When it was made, in ticks of UTC.</summary>
    public long Moment { get; set; }

    public required string Report { get; set; }

    /// <summary>The report of the other happening; empty when there is none.</summary>
    public required string Other { get; set; }

    public required string Content { get; set; }
}
