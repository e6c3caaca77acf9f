namespace OnRecord.Ledger.Store.Rows;

/// <summary>An actor or place over all readings that count at present.</summary>
internal sealed class NameRow
{
    public ListKind List { get; set; }

    public required string Key { get; set; }

    /// <summary>The folded name.</summary>
    public required string Name { get; set; }

    public string? Country { get; set; }

    public int Reports { get; set; }

    public int Acts { get; set; }

    public int Receives { get; set; }

    public int Says { get; set; }

    public required string Content { get; set; }
}
