namespace OnRecord.Coding.Times;

/// <summary>Works out times named on the calendar: dates, weekdays, months, seasons, quarters, decades, centuries.</summary>
internal static class CalendarMeanings
{
    /// <summary>With nothing to tell the direction, a time to come must be this many times nearer than one gone by to be meant.</summary>
    private const double PastBias = 1.5;

    /// <summary>A time against the direction of the verb must be this many times nearer. Of days to come reports speak in any tense ("set for May 3").</summary>
    private const double AgainstVerb = 3;

    /// <summary>A time against what the words say is not meant.</summary>
    private const double AgainstWords = 1000;

    /// <summary>Two-figure years up to this many years after publication are of the same century.</summary>
    private const int ShortYearReach = 20;

    /// <summary>Two years further apart, joined by a hyphen, are no range that reports speak of.</summary>
    private const int LongestRange = 50;

    public static TimeMeaning Date(TimeMatch match, TimeContext context)
    {
        int month = match.Get(TimeSlot.Month, 0);
        int day = match.Get(TimeSlot.Day, 0);
        if (month > 12 && day is >= 1 and <= 12)
        {
            (month, day) = (day, month);
        }

        if (YearOf(match, context) is { } year)
        {
            var period = day > 0 ? CalendarPeriod.OfDay(year, month, day)
                : month > 0 ? CalendarPeriod.OfYear(year, Grain.Month, month)
                : CalendarPeriod.OfYear(year, Grain.Year, 1);
            return Until(TimeMeaning.Of(period), match);
        }

        if (month is < 1 or > 12 || day is < 1 or > 31)
        {
            return TimeMeaning.Of(null);
        }

        int weekday = match.Get(TimeSlot.Weekday, 0);
        var nearest = Nearest(
            context,
            candidate => CalendarPeriod.OfDay(candidate, month, day) is { } found
                && (weekday == 0 || CalendarPeriod.WeekdayOf(found.From) == weekday) ? found : null,
            $"XXXX-{month:00}-{day:00}",
            context.Direction);
        return Until(nearest, match);
    }

    public static TimeMeaning Weekday(TimeMatch match, TimeContext context)
    {
        int weekday = match.Get(TimeSlot.Weekday, 1);
        string open = $"XXXX-WXX-{weekday}";
        if (match.Expression(TimeSlot.Inner) is { } week)
        {
            var inner = TimeNormalizer.Resolve(week, context);
            var monday = inner.Period is { } period ? CalendarPeriod.Holding(period.From, Grain.Week) : null;
            return TimeMeaning.Of(monday is { } found ? InWeek(found, weekday) : null, inner.Anchor, open);
        }

        // "The previous Friday" is reckoned from the last day told of, any other from the day of publication.
        bool narrative = match.Has(TimeSlot.Reference) && context.Narrative is { Grain: Grain.Day };
        if ((narrative ? context.Narrative!.Value.From : context.Published) is not { } published)
        {
            return TimeMeaning.Of(null, otherwise: open);
        }

        int ago = (CalendarPeriod.WeekdayOf(published) - weekday + 7) % 7;
        double move = match.Value(TimeSlot.Step) switch
        {
            < 0 => ago == 0 ? -7 : -ago,
            > 0 => 7 - ago,
            0 => weekday - CalendarPeriod.WeekdayOf(published),
            _ => context.Direction == Direction.Forward && ago > 0 ? 7 - ago : -ago,
        };
        var day = CalendarPeriod.AddDays(published, move);
        return TimeMeaning.Of(day is { } at ? new CalendarPeriod(Grain.Day, at) : null, new CalendarPeriod(Grain.Day, published).Value, open);
    }

    public static TimeMeaning Part(TimeMatch match, TimeContext context)
    {
        var (grain, number) = PartOf(match);
        string open = "XXXX-" + (grain switch
        {
            Grain.Month => $"{number:00}",
            Grain.Season => TimeTable.Seasons[Math.Clamp(number - 1, 0, 3)],
            Grain.Quarter => $"Q{number}",
            _ => $"H{number}",
        });
        if (YearOf(match, context) is { } year)
        {
            return TimeMeaning.Of(CalendarPeriod.OfYear(year, grain, number));
        }

        if (match.Has(TimeSlot.Reference) && context.Narrative is { } told)
        {
            return TimeMeaning.Of(CalendarPeriod.OfYear(told.From.Year, grain, number), told.Value, open);
        }

        if (match.Expression(TimeSlot.Inner) is { } inner)
        {
            var meaning = TimeNormalizer.Resolve(inner, context);
            return TimeMeaning.Of(
                meaning.Period is { } period ? CalendarPeriod.OfYear(period.From.Year, grain, number) : null, meaning.Anchor, open);
        }

        var direction = match.Value(TimeSlot.Step) switch { < 0 => Direction.Back, > 0 => Direction.Forward, _ => context.Direction };
        bool other = match.Get(TimeSlot.Step, 0) != 0;
        if (match.Get(TimeSlot.Step, 1) == 0 && context.Published is { } published)
        {
            return TimeMeaning.Of(CalendarPeriod.OfYear(published.Year, grain, number), Published(context), open);
        }

        if (grain is Grain.Quarter or Grain.Half && direction == Direction.Forward && !other)
        {
            // Who expects to report on a quarter most often means one that is over.
            direction = Direction.Open;
        }

        return Nearest(context, candidate => CalendarPeriod.OfYear(candidate, grain, number), open, direction, other);
    }

    public static TimeMeaning Feast(TimeMatch match, TimeContext context)
    {
        int month = match.Get(TimeSlot.Month, 1);
        int day = match.Get(TimeSlot.Day, 1);
        if (YearOf(match, context) is { } year)
        {
            return TimeMeaning.Of(CalendarPeriod.OfDay(year, month, day));
        }

        double step = match.Value(TimeSlot.Step);
        var direction = step < 0 ? Direction.Back : step > 0 ? Direction.Forward : context.Direction;
        return Nearest(context, candidate => CalendarPeriod.OfDay(candidate, month, day), $"XXXX-{month:00}-{day:00}", direction, step is < 0 or > 0);
    }

    public static TimeMeaning Decade(TimeMatch match, TimeContext context)
    {
        int decade = match.Get(TimeSlot.Decade, -1);
        if (decade < 0)
        {
            return TimeMeaning.Of(null);
        }

        if (decade < 100)
        {
            // The last decade of that name that had begun; of the twentieth century where no day is known to reckon from.
            int now = context.Published?.Year ?? 1999;
            decade += now / 100 * 100;
            decade -= decade > now ? 100 : 0;
        }

        return TimeMeaning.Of(
            decade % 10 == 0 && CalendarPeriod.OfYear(decade, Grain.Year, 1) is { } year ? CalendarPeriod.Holding(year.From, Grain.Decade) : null);
    }

    public static TimeMeaning Century(TimeMatch match)
    {
        int century = match.Get(TimeSlot.Ordinal, 0);
        bool known = century is >= 2 and <= 30 && match.Get(TimeSlot.Step, 0) >= 0;
        return TimeMeaning.Of(known ? CalendarPeriod.Holding(new DateOnly((century - 1) * 100, 1, 1), Grain.Century) : null);
    }

    public static TimeMeaning YearRange(TimeMatch match)
    {
        int first = match.Get(TimeSlot.Year, 0);
        int last = match.Get(TimeSlot.ShortYear, -1) is >= 0 and var shortYear ? (first / 100 * 100) + shortYear : match.Get(TimeSlot.Upper, 0);
        last += match.Has(TimeSlot.ShortYear) && last < first ? 100 : 0;
        if (CalendarPeriod.OfYear(first, Grain.Year, 1) is not { } from || CalendarPeriod.OfYear(last, Grain.Year, 1)?.To is not { } to || last <= first || last - first > LongestRange)
        {
            return TimeMeaning.Of(null);
        }

        return TimeMeaning.Of(from) with { To = to };
    }

    /// <summary>Names the publication day for explanations.</summary>
    public static string? Published(TimeContext context) =>
        context.Published is { } published ? new CalendarPeriod(Grain.Day, published).Value : null;

    /// <summary>Reaches to the later day where two are named: "May 5 to 7".</summary>
    private static TimeMeaning Until(TimeMeaning first, TimeMatch match) =>
        match.Has(TimeSlot.Upper) && first.Period is { Grain: Grain.Day } day
            && CalendarPeriod.OfDay(day.From.Year, day.From.Month, match.Get(TimeSlot.Upper, 0)) is { } last && last.From > day.From
            ? first with { To = last.To }
            : first;

    /// <summary>Returns the day of a week by its number from 1, Monday.</summary>
    private static CalendarPeriod? InWeek(CalendarPeriod week, int weekday) =>
        CalendarPeriod.AddDays(week.From, weekday - 1) is { } day ? new CalendarPeriod(Grain.Day, day) : null;

    private static (Grain Grain, int Number) PartOf(TimeMatch match)
    {
        if (match.Has(TimeSlot.Month))
        {
            return (Grain.Month, match.Get(TimeSlot.Month, 0));
        }

        if (match.Has(TimeSlot.Season))
        {
            return (Grain.Season, match.Get(TimeSlot.Season, 0) + 1);
        }

        return match.Has(TimeSlot.Quarter) ? (Grain.Quarter, match.Get(TimeSlot.Quarter, 0)) : (Grain.Half, match.Get(TimeSlot.Half, 0));
    }

    private static int? YearOf(TimeMatch match, TimeContext context)
    {
        if (match.Has(TimeSlot.Year))
        {
            return match.Get(TimeSlot.Year, 0);
        }

        if (!match.Has(TimeSlot.ShortYear))
        {
            return match.Expression(TimeSlot.Inner) is null && !match.Has(TimeSlot.Step) && match.Has(TimeSlot.Month) ? context.YearBeside : null;
        }

        int now = context.Published?.Year ?? 1999 + ShortYearReach;
        int year = (now / 100 * 100) + match.Get(TimeSlot.ShortYear, 0);
        return year > now + ShortYearReach ? year - 100 : year;
    }

    /// <summary>
    /// Chooses the year of a time that comes every year: the last or next one by the direction, else the nearest, with one gone by preferred.
    /// </summary>
    /// <param name="context">What to reckon from: the day of publication, or else the last time told.</param>
    /// <param name="inYear">Gives the time in a year; null where that year has none.</param>
    /// <param name="open">The value where there is nothing to reckon from.</param>
    /// <param name="direction">Where to look.</param>
    /// <param name="other">Whether the time that holds the day of publication is ruled out.</param>
    private static TimeMeaning Nearest(
        TimeContext context, Func<int, CalendarPeriod?> inYear, string open, Direction direction, bool other = false)
    {
        if ((context.Published ?? context.Narrative?.From) is not { } now)
        {
            return TimeMeaning.Of(null, otherwise: open);
        }

        CalendarPeriod? best = null;
        double least = double.PositiveInfinity;
        for (int year = now.Year - 8; year <= now.Year + 8; year++)
        {
            if (inYear(year) is not { } candidate)
            {
                continue;
            }

            bool holds = candidate.From <= now && !(candidate.To <= now);
            if (other && holds)
            {
                continue;
            }

            double cost = Cost(candidate, now, holds, direction, firm: other);
            if (cost < least)
            {
                (best, least) = (candidate, cost);
            }
        }

        string anchor = context.Published is not null ? Published(context)! : context.Narrative!.Value.Value;
        return TimeMeaning.Of(best, anchor, open);
    }

    private static double Cost(CalendarPeriod candidate, DateOnly now, bool holds, Direction direction, bool firm)
    {
        if (holds)
        {
            return 0;
        }

        double against = firm ? AgainstWords : AgainstVerb;
        if (candidate.From > now)
        {
            double ahead = candidate.Grain == Grain.Day ? against : AgainstWords;
            return (candidate.From.DayNumber - now.DayNumber)
                * (direction == Direction.Back ? ahead : direction == Direction.Open ? PastBias : 1);
        }

        int ago = now.DayNumber - (candidate.To ?? candidate.From).DayNumber + 1;
        return ago * (direction == Direction.Forward ? against : 1);
    }
}
