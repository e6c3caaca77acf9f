using OnRecord.Model;

namespace OnRecord.Coding.Times;

/// <summary>Works out what matched words mean. What cannot be placed has no value; nothing is guessed.</summary>
internal static class TimeNormalizer
{
    /// <summary>Returns the meaning of a match.</summary>
    public static TimeMeaning Resolve(TimeMatch match, TimeContext context) => match.Rule.Operation switch
    {
        TimeOperation.Date => CalendarMeanings.Date(match, context),
        TimeOperation.Weekday => CalendarMeanings.Weekday(match, context),
        TimeOperation.Part => CalendarMeanings.Part(match, context),
        TimeOperation.Feast => CalendarMeanings.Feast(match, context),
        TimeOperation.Decade => CalendarMeanings.Decade(match, context),
        TimeOperation.Century => CalendarMeanings.Century(match),
        TimeOperation.YearRange => CalendarMeanings.YearRange(match),
        TimeOperation.Step => RelativeMeanings.Step(match, context),
        TimeOperation.Bare => RelativeMeanings.Bare(match, context),
        TimeOperation.FromPublication => RelativeMeanings.FromPublication(match, context),
        TimeOperation.FromNarrative => RelativeMeanings.FromNarrative(match, context),
        TimeOperation.OfNarrative => RelativeMeanings.OfNarrative(match, context),
        TimeOperation.FromInner => RelativeMeanings.FromInner(match, context),
        TimeOperation.Edge => Narrow(match, context),
        TimeOperation.DayPart => ClockMeanings.DayPart(match, context),
        TimeOperation.Clock => ClockMeanings.Clock(match, context),
        TimeOperation.Duration => LengthMeanings.Duration(match, context),
        TimeOperation.Set => LengthMeanings.Set(match, context),
        TimeOperation.Reference => new TimeMeaning
        {
            Type = TimeType.Date,
            Value = TimeTable.References[match.Get(TimeSlot.Reference, 1)],
        },
        _ => Inner(match, context),
    };

    /// <summary>Returns the meaning of the expression inside a match; one of no value where there is none.</summary>
    public static TimeMeaning Inner(TimeMatch match, TimeContext context, TimeSlot slot = TimeSlot.Inner) =>
        match.Expression(slot) is { } inner ? Resolve(inner, context) : TimeMeaning.Of(null);

    /// <summary>Keeps the value, as TIMEX3 does, and narrows the days to the third of them that is meant.</summary>
    private static TimeMeaning Narrow(TimeMatch match, TimeContext context)
    {
        var inner = Inner(match, context);
        if (inner.Period is not { To: { } to } period || to.DayNumber - period.From.DayNumber < 3)
        {
            return inner;
        }

        int third = (to.DayNumber - period.From.DayNumber) / 3;
        var edge = (Edge)match.Get(TimeSlot.Edge, 0);
        return inner with
        {
            From = edge == Edge.Start ? period.From : edge == Edge.Middle ? period.From.AddDays(third) : to.AddDays(-third),
            To = edge == Edge.Start ? period.From.AddDays(third) : edge == Edge.Middle ? to.AddDays(-third) : to,
        };
    }
}
