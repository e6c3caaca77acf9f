using OnRecord.Model;

namespace OnRecord.Coding.Times;

/// <summary>What a time expression means.</summary>
internal readonly record struct TimeMeaning
{
    /// <summary>Gets the TIMEX3 type.</summary>
    public required TimeType Type { get; init; }

    /// <summary>Gets the TIMEX3 value; null when it cannot be resolved.</summary>
    public string? Value { get; init; }

    /// <summary>Gets the stretch of the calendar meant; null when it cannot be placed as one.</summary>
    public CalendarPeriod? Period { get; init; }

    /// <summary>Gets the first day where it is another than the period's.</summary>
    public DateOnly? From { get; init; }

    /// <summary>Gets the first day after where it is another than the period's.</summary>
    public DateOnly? To { get; init; }

    /// <summary>Gets what the time was reckoned from, for explanations.</summary>
    public string? Anchor { get; init; }

    /// <summary>Returns a stretch of the calendar as a date; one of an unknown place on it when null.</summary>
    public static TimeMeaning Of(CalendarPeriod? period, string? anchor = null, string? otherwise = null) =>
        new() { Type = TimeType.Date, Value = period?.Value ?? otherwise, Period = period, Anchor = period is null ? null : anchor };
}
