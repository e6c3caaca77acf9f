namespace OnRecord.Ledger.Store.Rows;

/// <summary>An actor or place as one reading that counts has it.</summary>
internal sealed class MentionRow
{
    public ListKind List { get; set; }

    public required string Key { get; set; }

    public long ReadingId { get; set; }

    public int Day { get; set; }

    public required string Report { get; set; }

    /// <summary>The folded name.</summary>
    public required string Name { get; set; }

    public string? Country { get; set; }

    public int Acts { get; set; }

    public int Receives { get; set; }

    public int Says { get; set; }

    /// <summary>The attributes as JSON.</summary>
    public required string Content { get; set; }
}
