namespace OnRecord.Ledger.Store.Rows;

/// <summary>Something that a watch has seen.</summary>
internal sealed class SeenRow
{
    public required string Watch { get; set; }

    /// <summary>The identity of an entry, a telling as report and event, or a day.</summary>
    public required string Key { get; set; }
}
