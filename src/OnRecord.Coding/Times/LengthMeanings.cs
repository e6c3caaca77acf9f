using System.Globalization;
using OnRecord.Model;

namespace OnRecord.Coding.Times;

/// <summary>Works out lengths of time and times that come back.</summary>
internal static class LengthMeanings
{
    public static TimeMeaning Duration(TimeMatch match, TimeContext context)
    {
        var unit = (Grain)match.Get(TimeSlot.Unit, (int)Grain.Unstated);
        double count = match.Has(TimeSlot.Count) ? match.Value(TimeSlot.Count) : 1;
        var meaning = new TimeMeaning { Type = TimeType.Duration, Value = Length(count, unit) };
        if (!match.Has(TimeSlot.Step) || context.Published is not { } published || double.IsNaN(count))
        {
            return meaning;
        }

        // "The past three months" reach up to the day of publication, "the next three" from it.
        var day = new CalendarPeriod(Grain.Day, published);
        int step = match.Get(TimeSlot.Step, 0);
        if (step == 0 || day.Plus(Math.Round(count) * step, unit)?.From is not { } other)
        {
            return meaning;
        }

        return meaning with
        {
            From = step < 0 ? other : published,
            To = step < 0 ? CalendarPeriod.AddDays(published, 1) : CalendarPeriod.AddDays(other, 1),
            Anchor = day.Value,
        };
    }

    public static TimeMeaning Set(TimeMatch match, TimeContext context)
    {
        var meaning = new TimeMeaning { Type = TimeType.Set };
        if (match.Has(TimeSlot.Weekday))
        {
            string part = match.Get(TimeSlot.Part, -1) is >= 0 and var index ? "T" + TimeTable.DayParts[index] : string.Empty;
            return meaning with { Value = $"XXXX-WXX-{match.Get(TimeSlot.Weekday, 1)}{part}" };
        }

        if (match.Has(TimeSlot.Month))
        {
            return meaning with { Value = $"XXXX-{match.Get(TimeSlot.Month, 1):00}" };
        }

        if (match.Has(TimeSlot.Season))
        {
            return meaning with { Value = $"XXXX-{TimeTable.Seasons[match.Get(TimeSlot.Season, 0)]}" };
        }

        if (match.Has(TimeSlot.Part))
        {
            return meaning with { Value = $"XXXX-XX-XXT{TimeTable.DayParts[match.Get(TimeSlot.Part, 0)]}" };
        }

        var unit = (Grain)match.Get(TimeSlot.Unit, (int)Grain.Unstated);
        if (match.Get(TimeSlot.Step, 1) == 0)
        {
            // Named by an adjective or adverb (daily): the calendar unit left open.
            return meaning with
            {
                Value = unit switch
                {
                    Grain.Day => "XXXX-XX-XX",
                    Grain.Week => "XXXX-WXX",
                    Grain.Month => "XXXX-XX",
                    Grain.Quarter => "XXXX-QX",
                    Grain.Year => "XXXX",
                    Grain.Weekend => "XXXX-WXX-WE",
                    _ => Length(1, unit),
                },
            };
        }

        return meaning with { Value = Length(match.Has(TimeSlot.Count) ? match.Value(TimeSlot.Count) : 1, unit) };
    }

    /// <summary>Returns the TIMEX3 value of a length of time; <c>X</c> stands for a count left open.</summary>
    private static string? Length(double count, Grain unit)
    {
        if (count > 1e9)
        {
            return null;
        }

        if (!double.IsNaN(count) && count != Math.Round(count))
        {
            return Broken(count, unit);
        }

        string number = double.IsNaN(count) ? "X" : count.ToString("0", CultureInfo.InvariantCulture);
        return unit switch
        {
            Grain.Second => $"PT{number}S",
            Grain.Minute => $"PT{number}M",
            Grain.Hour => $"PT{number}H",
            Grain.Day => $"P{number}D",
            Grain.Weekend => double.IsNaN(count) ? "PXWE" : $"P{number}WE",
            Grain.Week => $"P{number}W",
            Grain.Fortnight => double.IsNaN(count) ? "PXW" : $"P{count * 2:0}W",
            Grain.Month => $"P{number}M",
            Grain.Season => double.IsNaN(count) ? "PXM" : $"P{count * 3:0}M",
            Grain.Quarter => $"P{number}Q",
            Grain.Half => double.IsNaN(count) ? "PXM" : $"P{count * 6:0}M",
            Grain.Year => $"P{number}Y",
            Grain.Decade => $"P{number}DE",
            Grain.Century => $"P{number}CE",
            Grain.Millennium => $"P{number}ML",
            _ => "PXX",
        };
    }

    /// <summary>Returns a length with a part of a unit in two units: two and a half years as <c>P2Y6M</c>.</summary>
    private static string? Broken(double count, Grain unit)
    {
        double whole = Math.Floor(count);
        double rest = count - whole;
        (double each, string small, string big, string prefix) = unit switch
        {
            Grain.Minute => (60, "S", "M", "PT"),
            Grain.Hour => (60, "M", "H", "PT"),
            Grain.Year => (12, "M", "Y", "P"),
            Grain.Day => (24, "H", "DT", "P"),
            Grain.Week => (7, "D", "W", "P"),
            Grain.Month => (30, "D", "M", "P"),
            Grain.Decade => (10, string.Empty, "Y", "P"),
            Grain.Century => (100, string.Empty, "Y", "P"),
            _ => (0, string.Empty, string.Empty, string.Empty),
        };
        if (each == 0)
        {
            return null;
        }

        if (small.Length == 0)
        {
            return string.Create(CultureInfo.InvariantCulture, $"{prefix}{Math.Round(count * each):0}{big}");
        }

        int part = (int)Math.Round(rest * each);
        string head = whole > 0 ? string.Create(CultureInfo.InvariantCulture, $"{prefix}{whole:0}{big}")
            : unit == Grain.Day ? "PT" : prefix;
        return part == 0 ? head : string.Create(CultureInfo.InvariantCulture, $"{head}{part}{small}");
    }
}
