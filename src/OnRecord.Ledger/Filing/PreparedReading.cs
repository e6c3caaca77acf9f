using OnRecord.Ledger.Copies;
using OnRecord.Ledger.Listing;
using OnRecord.Ledger.Store.Rows;

namespace OnRecord.Ledger.Filing;

/// <summary>A reading with all that can be worked out before the store is asked.</summary>
internal sealed record PreparedReading
{
    /// <summary>The row; its number and its days are not yet set.</summary>
    public required ReadingRow Row { get; init; }

    public required IReadOnlyList<PreparedItem> Items { get; init; }

    /// <summary>The statements as listed; owner and days are not yet set.</summary>
    public required IReadOnlyList<Listed> Statements { get; init; }

    public required IReadOnlyList<Mention> Mentions { get; init; }

    public required ReportSketch Sketch { get; init; }
}
