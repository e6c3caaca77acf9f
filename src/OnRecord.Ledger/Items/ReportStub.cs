namespace OnRecord.Ledger.Items;

/// <summary>What the ledger needs to know of a report besides its reading.</summary>
public sealed record ReportStub
{
    /// <summary>Gets the identity of the report.</summary>
    public required string Id { get; init; }

    /// <summary>Gets the day of publication; null when unknown.</summary>
    public DateOnly? Published { get; init; }

    /// <summary>Gets the publisher or agency; null when unknown.</summary>
    public string? Source { get; init; }

    /// <summary>Gets the headline; null when unknown.</summary>
    public string? Title { get; init; }

    /// <summary>
    /// Gets the voice that the report is: the smallest identity among the reports that are copies of one text or credit one agency.
    /// Its own identity where it stands alone.
    /// </summary>
    public required string Voice { get; init; }
}
