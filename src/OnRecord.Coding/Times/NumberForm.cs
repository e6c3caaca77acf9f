namespace OnRecord.Coding.Times;

/// <summary>The forms of number that patterns can ask for.</summary>
internal enum NumberForm : byte
{
    /// <summary>A count of units, in figures or words, stated or not.</summary>
    Count,

    /// <summary>First, second, 3rd.</summary>
    Ordinal,

    /// <summary>The day of a month in figures or as an ordinal.</summary>
    DayNumber,

    /// <summary>A year from 1000 to 2199 in four figures, or as it is spoken.</summary>
    YearNumber,

    /// <summary>A year from 1900 to 2099 in four figures, or as it is spoken.</summary>
    RecentYear,

    /// <summary>Two figures.</summary>
    TwoFigures,

    /// <summary>The number of a month, one or two figures.</summary>
    MonthNumber,

    /// <summary>An hour in figures or words, 0 to 24.</summary>
    HourNumber,

    /// <summary>Two figures from 00 to 59.</summary>
    MinuteNumber,

    /// <summary>Hours and minutes in four figures without a mark between: 0930.</summary>
    ClockNumber,
}
