namespace OnRecord.Ledger.Store.Rows;

/// <summary>One reading, whole and immutable but for the days on which it counts.</summary>
internal sealed class ReadingRow
{
    public long Id { get; set; }

    /// <summary>The hash of the reader's version and the reading: a reading is filed once.</summary>
    public required string Hash { get; set; }

    public required string Report { get; set; }

    /// <summary>The day of publication; 0 when unknown.</summary>
    public int Day { get; set; }

    public required string Reader { get; set; }

    /// <summary>The hash of the report as it came.</summary>
    public long Origin { get; set; }

    public int Since { get; set; }

    public int Until { get; set; }

    /// <summary>The hashes of the agencies that the report credits, parted by spaces.</summary>
    public required string Agencies { get; set; }

    /// <summary>The sketch of the text, to tell copies.</summary>
    public required byte[] Sketch { get; set; }

    /// <summary>The reading as compressed JSON.</summary>
    public required byte[] Content { get; set; }
}
