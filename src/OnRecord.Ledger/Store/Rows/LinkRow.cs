namespace OnRecord.Ledger.Store.Rows;

/// <summary>A judgement about two items: the record from which all that is listed is derived.</summary>
internal sealed class LinkRow
{
    /// <summary>The item with the smaller number; the pledge where a telling bears on one.</summary>
    public long First { get; set; }

    public long Second { get; set; }

    public LinkKind Kind { get; set; }

    /// <summary>The probability of the judgement.</summary>
    public double Weight { get; set; }
}
