using System.Globalization;

namespace OnRecord.Coding.Times;

/// <summary>A stretch of the calendar: a day, a week, a month, … Weeks begin on Monday; the years are 1 to 9999.</summary>
/// <param name="Grain">Day, weekend, week, month, season, quarter, half, year, decade, century or millennium.</param>
/// <param name="From">The first day.</param>
internal readonly record struct CalendarPeriod(Grain Grain, DateOnly From)
{
    /// <summary>Gets the first day after the period; null past the year 9999.</summary>
    public DateOnly? To => Grain switch
    {
        Grain.Weekend => AddDays(From, 2),
        Grain.Century => AddMonths(From, 1200),
        _ => Shift(1)?.From,
    };

    /// <summary>Gets the TIMEX3 value.</summary>
    public string Value => Grain switch
    {
        Grain.Day => From.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        Grain.Weekend => $"{WeekValue(From)}-WE",
        Grain.Week => WeekValue(From),
        Grain.Month => From.ToString("yyyy-MM", CultureInfo.InvariantCulture),
        Grain.Season => $"{Year}-{TimeTable.Seasons[(From.Month / 3) - 1]}",
        Grain.Quarter => $"{Year}-Q{((From.Month - 1) / 3) + 1}",
        Grain.Half => $"{Year}-H{((From.Month - 1) / 6) + 1}",
        Grain.Decade => Year[..3],
        Grain.Century => Year[..2],
        Grain.Millennium => Year[..1],
        _ => Year,
    };

    private string Year => From.ToString("yyyy", CultureInfo.InvariantCulture);

    /// <summary>Returns the period of a grain that holds a day; null for grains that are no part of the calendar.</summary>
    public static CalendarPeriod? Holding(DateOnly day, Grain grain) => grain switch
    {
        Grain.Day or Grain.Hour or Grain.Minute or Grain.Second => new(Grain.Day, day),
        Grain.Week or Grain.Fortnight => AddDays(day, -WeekdayOf(day) + 1) is { } monday ? new(Grain.Week, monday) : null,
        Grain.Weekend => AddDays(day, 6 - WeekdayOf(day)) is { } saturday ? new(Grain.Weekend, saturday) : null,
        Grain.Month => new(grain, new DateOnly(day.Year, day.Month, 1)),
        Grain.Season => SeasonHolding(day),
        Grain.Quarter => new(grain, new DateOnly(day.Year, (((day.Month - 1) / 3) * 3) + 1, 1)),
        Grain.Half => new(grain, new DateOnly(day.Year, day.Month <= 6 ? 1 : 7, 1)),
        Grain.Year => new(grain, new DateOnly(day.Year, 1, 1)),
        Grain.Decade => day.Year < 10 ? null : new(grain, new DateOnly(day.Year / 10 * 10, 1, 1)),
        Grain.Century => day.Year < 100 ? null : new(grain, new DateOnly(day.Year / 100 * 100, 1, 1)),
        Grain.Millennium => day.Year < 1000 ? null : new(grain, new DateOnly(day.Year / 1000 * 1000, 1, 1)),
        _ => null,
    };

    /// <summary>Returns a day of the calendar as a period; null where there is no such day.</summary>
    public static CalendarPeriod? OfDay(int year, int month, int day) =>
        year is >= 1 and <= 9999 && month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year, month)
            ? new(Grain.Day, new DateOnly(year, month, day))
            : null;

    /// <summary>Returns a part of a year by its number from 1; null where there is no such part or year.</summary>
    public static CalendarPeriod? OfYear(int year, Grain grain, int number)
    {
        int months = grain switch { Grain.Month => 1, Grain.Season or Grain.Quarter => 3, Grain.Half => 6, _ => 12 };
        int month = ((number - 1) * months) + (grain == Grain.Season ? 3 : 1);
        return year is >= 1 and <= 9999 && month is >= 1 and <= 12 ? new(grain, new DateOnly(year, month, 1)) : null;
    }

    /// <summary>Returns the period of the same grain a number of periods later; null outside the years 1 to 9999.</summary>
    public CalendarPeriod? Shift(double count) => Plus(count, Grain);

    /// <summary>Returns the period of the same grain that is a number of units later; null outside the years 1 to 9999.</summary>
    public CalendarPeriod? Plus(double count, Grain unit)
    {
        var day = unit switch
        {
            Grain.Second or Grain.Minute or Grain.Hour => count == 0 ? From : null,
            Grain.Day => AddDays(From, count),
            Grain.Weekend or Grain.Week => AddDays(From, count * 7),
            Grain.Fortnight => AddDays(From, count * 14),
            Grain.Month => AddMonths(From, count),
            Grain.Season or Grain.Quarter => AddMonths(From, count * 3),
            Grain.Half => AddMonths(From, count * 6),
            Grain.Year => AddMonths(From, count * 12),
            Grain.Decade => AddMonths(From, count * 120),
            Grain.Century => AddMonths(From, count * 1200),
            Grain.Millennium => AddMonths(From, count * 12000),
            _ => null,
        };
        return day is { } moved ? Holding(moved, Grain) : null;
    }

    /// <summary>Returns the weekday of a day, from 1, Monday, to 7, Sunday.</summary>
    public static int WeekdayOf(DateOnly day) => day.DayOfWeek == DayOfWeek.Sunday ? 7 : (int)day.DayOfWeek;

    /// <summary>Returns the day a number of days later; null outside the years 1 to 9999.</summary>
    public static DateOnly? AddDays(DateOnly day, double days)
    {
        double number = day.DayNumber + Math.Round(days);
        return number >= DateOnly.MinValue.DayNumber && number <= DateOnly.MaxValue.DayNumber ? DateOnly.FromDayNumber((int)number) : null;
    }

    private static DateOnly? AddMonths(DateOnly day, double months)
    {
        double target = (day.Year * 12.0) + (day.Month - 1) + Math.Round(months);
        if (!(target >= 12 && target < 120000))
        {
            return null;
        }

        int year = (int)target / 12;
        int month = ((int)target % 12) + 1;
        return new DateOnly(year, month, Math.Min(day.Day, DateTime.DaysInMonth(year, month)));
    }

    private static CalendarPeriod? SeasonHolding(DateOnly day)
    {
        int month = day.Month / 3 * 3;
        return month > 0 ? new(Grain.Season, new DateOnly(day.Year, month, 1))
            : day.Year > 1 ? new(Grain.Season, new DateOnly(day.Year - 1, 12, 1))
            : null;
    }

    private static string WeekValue(DateOnly day)
    {
        var date = day.ToDateTime(TimeOnly.MinValue);
        return $"{ISOWeek.GetYear(date):0000}-W{ISOWeek.GetWeekOfYear(date):00}";
    }
}
