using OnRecord.Exchange.Tables;
using OnRecord.Model;

namespace OnRecord.Exchange.Acled;

/// <summary>When an event was, as ACLED codes it.</summary>
/// <param name="Day">The day; the middle of the time where that is longer.</param>
/// <param name="Precision">1 where the day is known, 2 within a week, 3 within a month.</param>
internal readonly record struct AcledTime(DateOnly Day, int Precision)
{
    private const int Week = 7;
    private const int Month = 31;

    /// <summary>Returns when an entry was; null when that is not known to within a month.</summary>
    public static AcledTime? Of(Entry entry)
    {
        if (entry.From is not { } first || EntryColumns.LastDay(entry) is not { } last || last < first)
        {
            return null;
        }

        int days = last.DayNumber - first.DayNumber + 1;
        var middle = first.AddDays((days - 1) / 2);
        return days switch
        {
            1 => new AcledTime(first, 1),
            <= Week => new AcledTime(middle, 2),
            <= Month => new AcledTime(middle, 3),
            _ => null,
        };
    }
}
