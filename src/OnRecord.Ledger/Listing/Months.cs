using OnRecord.Ledger.Store.Rows;

namespace OnRecord.Ledger.Listing;

/// <summary>Marks by which things of a time are found: one for each month that they may fall in.</summary>
internal static class Months
{
    /// <summary>The most months that are marked, or looked for, one by one.</summary>
    public const int Most = 24;

    /// <summary>Returns the marks of a time; one mark for a time too long to mark its months.</summary>
    public static IEnumerable<long> Of(ListKind list, DateOnly from, DateOnly to)
    {
        int first = Number(from);
        int last = Number(to > from ? to.AddDays(-1) : from);
        return last - first >= Most ? [Marks.Long(list)] : Enumerable.Range(first, last - first + 1).Select(month => Marks.Month(list, month));
    }

    /// <summary>Returns the marks of all that may fall in a time; null where it is too long to look for.</summary>
    public static IReadOnlyList<long>? Within(ListKind list, DateOnly from, DateOnly to)
    {
        int months = to > from ? Number(to.AddDays(-1)) - Number(from) + 1 : 0;
        return months > Most ? null : [Marks.Long(list), .. Enumerable.Range(Number(from), months).Select(month => Marks.Month(list, month))];
    }

    private static int Number(DateOnly day) => (day.Year * 12) + day.Month;
}
