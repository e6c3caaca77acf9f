namespace OnRecord.Coding.Times;

/// <summary>What the times of a report are reckoned from; moves on from one expression to the next.</summary>
internal sealed class TimeContext(DateOnly? published)
{
    /// <summary>Gets the day the report was published; null when unknown.</summary>
    public DateOnly? Published { get; } = published;

    /// <summary>Gets the last time told of; null before the first.</summary>
    public CalendarPeriod? Narrative { get; private set; }

    /// <summary>Gets the quarter or half last told of: figures "a year earlier" are those of its like; null before the first.</summary>
    public CalendarPeriod? Reporting { get; private set; }

    /// <summary>Gets or sets where the clause around the present expression looks.</summary>
    public Direction Direction { get; set; }

    /// <summary>Gets or sets the year that a date right after the present one names: that of March in "March to May 2013".</summary>
    public int? YearBeside { get; set; }

    /// <summary>Takes in a time that the report has told of.</summary>
    /// <param name="period">The time.</param>
    /// <param name="named">Whether its words name it, rather than reckon it from another.</param>
    public void Tell(CalendarPeriod period, bool named)
    {
        Narrative = period;
        if (named && period.Grain is Grain.Quarter or Grain.Half)
        {
            Reporting = period;
        }
    }
}
