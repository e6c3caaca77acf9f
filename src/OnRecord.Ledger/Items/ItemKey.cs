namespace OnRecord.Ledger.Items;

/// <summary>Points at an event or a statement of a report. Keys are ordered by report, then by place in the text, then by identity.</summary>
/// <param name="Report">The identity of the report.</param>
/// <param name="Id">The identity within the reading (<c>e3</c>, <c>s5</c>).</param>
/// <param name="Start">The index of the first character of its words: an event's trigger, a statement's content.</param>
/// <param name="End">The index of the first character after those words.</param>
public readonly record struct ItemKey(string Report, string Id, int Start, int End) : IComparable<ItemKey>
{
    /// <inheritdoc/>
    public int CompareTo(ItemKey other)
    {
        int order = string.CompareOrdinal(Report, other.Report);
        order = order != 0 ? order : Start.CompareTo(other.Start);
        order = order != 0 ? order : End.CompareTo(other.End);
        return order != 0 ? order : string.CompareOrdinal(Id, other.Id);
    }

    /// <summary>Compares by order.</summary>
    public static bool operator <(ItemKey left, ItemKey right) => left.CompareTo(right) < 0;

    /// <summary>Compares by order.</summary>
    public static bool operator >(ItemKey left, ItemKey right) => left.CompareTo(right) > 0;

    /// <summary>Compares by order.</summary>
    public static bool operator <=(ItemKey left, ItemKey right) => left.CompareTo(right) <= 0;

    /// <summary>Compares by order.</summary>
    public static bool operator >=(ItemKey left, ItemKey right) => left.CompareTo(right) >= 0;

    /// <summary>Checks whether a review points at these words: the report is the same and the words overlap.</summary>
    /// <param name="target">What the review points at.</param>
    public bool IsMeantBy(Model.ReviewTarget target) => target.Report == Report && Start < target.End && target.Start < End;
}
