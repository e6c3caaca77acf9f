using OnRecord.Model;

namespace OnRecord.Coding.Times;

/// <summary>Works out parts of the day and times of the clock.</summary>
internal static class ClockMeanings
{
    private const string SomeDay = "XXXX-XX-XX";

    public static TimeMeaning DayPart(TimeMatch match, TimeContext context)
    {
        int part = match.Get(TimeSlot.Part, -1);
        var day = DayOf(match, context);
        if (part < 0)
        {
            return day with { Type = TimeType.Time };
        }

        return day with
        {
            Type = TimeType.Time,
            Value = $"{day.Value ?? SomeDay}T{TimeTable.DayParts[part]}",
            To = match.Has(TimeSlot.Upper) && day.Period?.To is { } to ? CalendarPeriod.AddDays(to, match.Get(TimeSlot.Upper, 0)) : day.To,
        };
    }

    public static TimeMeaning Clock(TimeMatch match, TimeContext context)
    {
        var day = DayOf(match, context);
        int hour = match.Get(TimeSlot.Hour, -1);
        int minute = match.Get(TimeSlot.Minute, match.Has(TimeSlot.Minute) ? -1 : 0);
        if (match.Has(TimeSlot.Clock))
        {
            (hour, minute) = Math.DivRem(match.Get(TimeSlot.Clock, -1), 100);
        }

        if (match.Has(TimeSlot.Meridiem) && hour is >= 1 and <= 12)
        {
            hour = (hour % 12) + match.Get(TimeSlot.Meridiem, 0);
        }

        if (hour is < 0 or > 24 || minute is < 0 or > 59 || (hour == 24 && minute > 0))
        {
            return day with { Type = TimeType.Time, Value = null };
        }

        string zone = match.Get(TimeSlot.Zone, 0) == 1 ? "Z" : string.Empty;
        return day with { Type = TimeType.Time, Value = $"{day.Value ?? SomeDay}T{hour:00}:{minute:00}{zone}" };
    }

    /// <summary>Returns the day named, or moved to from publication by Step, or else the one told of last, or else that of publication.</summary>
    private static TimeMeaning DayOf(TimeMatch match, TimeContext context)
    {
        if (match.Expression(TimeSlot.Inner) is { } inner)
        {
            var meaning = TimeNormalizer.Resolve(inner, context);
            return meaning.Period is { Grain: not Grain.Day } ? TimeMeaning.Of(null) : meaning;
        }

        if (match.Has(TimeSlot.Reference) && context.Narrative is { Grain: Grain.Day } last)
        {
            return TimeMeaning.Of(last.Shift(match.Get(TimeSlot.Step, 0)), last.Value);
        }

        if (!match.Has(TimeSlot.Step) && context.Narrative is { Grain: Grain.Day } told)
        {
            return TimeMeaning.Of(told, told.Value);
        }

        if (context.Published is not { } published)
        {
            return TimeMeaning.Of(null);
        }

        return TimeMeaning.Of(new CalendarPeriod(Grain.Day, published).Shift(match.Get(TimeSlot.Step, 0)), CalendarMeanings.Published(context));
    }
}
