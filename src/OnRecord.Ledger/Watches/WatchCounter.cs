namespace OnRecord.Ledger.Watches;

/// <summary>Finds the days on which entries within a window were many enough.</summary>
public static class WatchCounter
{
    /// <summary>Returns the episodes, the earliest first. Only days on which entries lie begin or prolong one.</summary>
    /// <param name="count">What it takes.</param>
    /// <param name="days">The day of each entry, in any order, with repetitions.</param>
    public static IReadOnlyList<WatchEpisode> Find(WatchCount count, IEnumerable<DateOnly> days)
    {
        ArgumentNullException.ThrowIfNull(count);
        int[] numbers = [.. days.Select(static day => day.DayNumber).Order()];
        var episodes = new List<WatchEpisode>();
        foreach (int day in numbers.Distinct())
        {
            int inWindow = CountIn(numbers, day - count.Days + 1, day + 1);
            double? expected = count.Rise is null ? null : Expected(count, numbers, day);
            if (inWindow < count.Least || (count.Rise is { } rise && inWindow < rise * expected))
            {
                continue;
            }

            var date = DateOnly.FromDayNumber(day);
            // Between two such days the count falls only when the window has left the first of them behind.
            bool goesOn = episodes.Count > 0 && day - episodes[^1].Last.DayNumber <= count.Days && IsUnbroken(count, numbers, episodes[^1].Last.DayNumber, day);
            if (goesOn)
            {
                episodes[^1] = episodes[^1] with { Last = date };
            }
            else
            {
                episodes.Add(new WatchEpisode(date, date, inWindow, expected));
            }
        }

        return episodes;
    }

    private static double Expected(WatchCount count, int[] numbers, int day)
    {
        int end = day - count.Days + 1;
        return CountIn(numbers, end - count.BaselineDays, end) * (double)count.Days / count.BaselineDays;
    }

    /// <summary>Checks that the count held on every day between two on which it was high enough.</summary>
    private static bool IsUnbroken(WatchCount count, int[] numbers, int first, int last)
    {
        for (int day = first + 1; day < last; day++)
        {
            int inWindow = CountIn(numbers, day - count.Days + 1, day + 1);
            if (inWindow < count.Least || (count.Rise is { } rise && inWindow < rise * Expected(count, numbers, day)))
            {
                return false;
            }
        }

        return true;
    }

    private static int CountIn(int[] numbers, int from, int to) => Below(numbers, to) - Below(numbers, from);

    /// <summary>Returns how many of the sorted numbers are smaller.</summary>
    private static int Below(int[] numbers, int bound)
    {
        int low = 0;
        int high = numbers.Length;
        while (low < high)
        {
            int middle = (low + high) / 2;
            (low, high) = numbers[middle] < bound ? (middle + 1, high) : (low, middle);
        }

        return low;
    }
}
