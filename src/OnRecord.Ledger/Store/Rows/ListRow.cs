namespace OnRecord.Ledger.Store.Rows;

/// <summary>One state of one thing listed, with what the lists are filtered and ordered by. Narrow, so that many are passed quickly.</summary>
internal sealed class ListRow
{
    public long Id { get; set; }

    public ListKind List { get; set; }

    /// <summary>The identity in the ledger.</summary>
    public required string Key { get; set; }

    /// <summary>The component, or the reading, that it is derived from.</summary>
    public long Owner { get; set; }

    public int Since { get; set; }

    public int Until { get; set; }

    /// <summary>The place in the list, rising.</summary>
    public long Rank { get; set; }

    /// <summary>Type, kind or act.</summary>
    public int Code { get; set; }

    /// <summary>Standing, status, or whether it is settled.</summary>
    public int State { get; set; }

    public int DayFrom { get; set; }

    public int DayTo { get; set; }

    public int Sources { get; set; }

    public bool Reviewed { get; set; }

    /// <summary>The place as a point of the unit sphere; null without one.</summary>
    public double? X { get; set; }

    public double? Y { get; set; }

    public double? Z { get; set; }

    /// <summary>Its words, folded, each between two spaces.</summary>
    public required string Words { get; set; }

    /// <summary>The names of those who act or speak, folded, each between two spaces and parted by strokes.</summary>
    public required string Names { get; set; }

    /// <summary>Returns the same from another day on.</summary>
    public ListRow From(int day)
    {
        var row = (ListRow)MemberwiseClone();
        (row.Since, row.Until) = (day, day);
        return row;
    }
}
