namespace OnRecord.Ledger.Store.Rows;

/// <summary>A firing of a watch, whole.</summary>
internal sealed class FiringRow
{
    public required string Watch { get; set; }

    public required string Id { get; set; }

    /// <summary>When it was found, in ticks of UTC.</summary>
    public long Moment { get; set; }

    /// <summary>Whether it has still to go somewhere.</summary>
    public bool Pending { get; set; }

    public required string Content { get; set; }
}
