namespace OnRecord.Coding.Times;

/// <summary>Works out times reckoned from the day of publication, from the last time told, or from one named beside them.</summary>
internal static class RelativeMeanings
{
    public static TimeMeaning Step(TimeMatch match, TimeContext context)
    {
        var unit = (Grain)match.Get(TimeSlot.Unit, 0);
        int step = match.Get(TimeSlot.Step, 0);
        if (context.Published is not { } published)
        {
            return TimeMeaning.Of(null);
        }

        var period = CalendarPeriod.Holding(published, unit);
        if (unit == Grain.Weekend && step < 0 && period is { } weekend && weekend.From < published)
        {
            // On a Sunday "last weekend" is the one before; on any other day it is the one just gone, which Holding has not reached.
            return TimeMeaning.Of(weekend.Shift(step), CalendarMeanings.Published(context));
        }

        return TimeMeaning.Of(period?.Shift(step), CalendarMeanings.Published(context));
    }

    public static TimeMeaning Bare(TimeMatch match, TimeContext context)
    {
        var unit = (Grain)match.Get(TimeSlot.Unit, 0);
        if (unit == Grain.Quarter && context.Reporting is { } reporting)
        {
            // "The quarter" is the one reported on; "the 1988 quarter" its like in another year.
            int years = match.Get(TimeSlot.Year, reporting.From.Year) - reporting.From.Year;
            return TimeMeaning.Of(reporting.Plus(years, Grain.Year), reporting.Value);
        }

        if (match.Has(TimeSlot.Year))
        {
            return TimeMeaning.Of(CalendarPeriod.OfYear(match.Get(TimeSlot.Year, 0), Grain.Year, 1));
        }

        if (unit == Grain.Day && context.Narrative is { Grain: Grain.Day } told)
        {
            return TimeMeaning.Of(told, told.Value);
        }

        if (context.Published is not { } published)
        {
            return TimeMeaning.Of(null);
        }

        var period = CalendarPeriod.Holding(published, unit);
        if (unit == Grain.Weekend && context.Direction != Direction.Forward && period is { } weekend && weekend.From > published)
        {
            period = weekend.Shift(-1);
        }

        return TimeMeaning.Of(period, CalendarMeanings.Published(context));
    }

    public static TimeMeaning FromPublication(TimeMatch match, TimeContext context)
    {
        int step = match.Get(TimeSlot.Step, -1);
        var unit = (Grain)match.Get(TimeSlot.Unit, 0);
        double count = match.Has(TimeSlot.Count) ? match.Value(TimeSlot.Count) : 1;
        string open = TimeTable.References[step + 1];
        if (double.IsNaN(count) || unit is Grain.Unstated or Grain.Second or Grain.Minute or Grain.Hour)
        {
            return TimeMeaning.Of(null, otherwise: open);
        }

        if (unit == Grain.Year && count == 1 && context.Reporting is { } reporting && step < 0)
        {
            return TimeMeaning.Of(reporting.Plus(-1, Grain.Year), reporting.Value);
        }

        if (context.Published is not { } published)
        {
            return TimeMeaning.Of(null);
        }

        return TimeMeaning.Of(Move(new CalendarPeriod(Grain.Day, published), count * step, unit), CalendarMeanings.Published(context));
    }

    public static TimeMeaning FromNarrative(TimeMatch match, TimeContext context)
    {
        int step = match.Get(TimeSlot.Step, 1);
        var unit = (Grain)match.Get(TimeSlot.Unit, 0);
        double count = match.Has(TimeSlot.Count) ? match.Value(TimeSlot.Count) : 1;
        if (double.IsNaN(count))
        {
            return TimeMeaning.Of(null);
        }

        if (unit == Grain.Year && count == 1 && context.Reporting is { } reporting && step < 0)
        {
            return TimeMeaning.Of(reporting.Plus(-1, Grain.Year), reporting.Value);
        }

        var from = context.Narrative ?? (context.Published is { } published ? new CalendarPeriod(Grain.Day, published) : null);
        return TimeMeaning.Of(from is { } start && start.Grain <= unit ? Move(start, count * step, unit) : null, from?.Value);
    }

    public static TimeMeaning OfNarrative(TimeMatch match, TimeContext context)
    {
        int step = match.Get(TimeSlot.Step, 0);
        var unit = (Grain)match.Get(TimeSlot.Unit, 0);
        var from = context.Narrative ?? (context.Published is { } published ? new CalendarPeriod(Grain.Day, published) : null);
        return TimeMeaning.Of(
            from is { } start && start.Grain <= unit ? CalendarPeriod.Holding(start.From, unit)?.Shift(step) : null, from?.Value);
    }

    public static TimeMeaning FromInner(TimeMatch match, TimeContext context)
    {
        var inner = TimeNormalizer.Inner(match, context);
        var unit = (Grain)match.Get(TimeSlot.Unit, 0);
        double count = match.Has(TimeSlot.Count) ? match.Value(TimeSlot.Count) : 1;
        return TimeMeaning.Of(
            inner.Period is { } start && !double.IsNaN(count) && start.Grain <= Grain.Week
                ? Move(start, count * match.Get(TimeSlot.Step, -1), unit, keepDay: true)
                : null,
            inner.Value);
    }

    /// <summary>Moves by a number of units, which need not be whole; the outcome is as coarse as the unit.</summary>
    private static CalendarPeriod? Move(CalendarPeriod from, double count, Grain unit, bool keepDay = false)
    {
        if (count != Math.Round(count))
        {
            (count, unit) = unit switch
            {
                Grain.Year => (Math.Round(count * 12), Grain.Month),
                Grain.Decade => (Math.Round(count * 10), Grain.Year),
                Grain.Century => (Math.Round(count * 100), Grain.Year),
                Grain.Month => (Math.Round(count * 30), Grain.Day),
                Grain.Week => (Math.Round(count * 7), Grain.Day),
                _ => (Math.Round(count), unit),
            };
        }

        var moved = from.Plus(count, unit);
        if (moved is not { } period || keepDay)
        {
            return moved;
        }

        var grain = unit switch { Grain.Fortnight => Grain.Week, Grain.Century or Grain.Decade or Grain.Millennium => Grain.Year, _ => unit };
        return grain <= period.Grain ? period : CalendarPeriod.Holding(period.From, grain);
    }
}
