using OnRecord.Ledger.Store;
using OnRecord.Ledger.Store.Rows;

namespace OnRecord.Ledger.Filing;

/// <summary>Says of the readings of one report which counts when.</summary>
internal static class EditionChain
{
    /// <summary>
    /// Returns from which day and until which day each reading counts. Of each day of publication the reading by the latest version
    /// of the reader counts, from that day until the next one on which another edition was published; an undated one only where no
    /// dated one is there, and then in the present only. One that never counts gets an empty time.
    /// </summary>
    public static IEnumerable<(ReadingRow Row, int Since, int Until)> Order(IEnumerable<ReadingRow> ofOneReport)
    {
        ReadingRow[] rows = [.. ofOneReport];
        Array.Sort(rows, Compare);
        for (int index = 0; index < rows.Length; index++)
        {
            var row = rows[index];
            int since = row.Day == Days.Unknown ? Days.Present : row.Day;
            int until = index + 1 == rows.Length ? Days.Never
                : row.Day == Days.Unknown ? since
                : rows[index + 1].Day;
            yield return (row, since, until);
        }
    }

    private static int Compare(ReadingRow left, ReadingRow right)
    {
        int order = left.Day.CompareTo(right.Day);
        order = order != 0 ? order : ReaderVersion.Compare(left.Reader, right.Reader);
        return order != 0 ? order : string.CompareOrdinal(left.Hash, right.Hash);
    }
}
