using System.Collections.Immutable;

namespace OnRecord.Coding.Times;

/// <summary>The names that the language pack may use for values, and the TIMEX3 codes behind them.</summary>
internal static class TimeTable
{
    /// <summary>Gets the TIMEX3 codes of the seasons, by index; each begins in March, June, September and December.</summary>
    public static ImmutableArray<string> Seasons { get; } = ["SP", "SU", "FA", "WI"];

    /// <summary>Gets the TIMEX3 codes of the parts of the day, by index.</summary>
    public static ImmutableArray<string> DayParts { get; } = ["MO", "MI", "AF", "EV", "NI", "DT"];

    /// <summary>Gets the TIMEX3 codes of the open references, by index.</summary>
    public static ImmutableArray<string> References { get; } = ["PAST_REF", "PRESENT_REF", "FUTURE_REF"];

    /// <summary>Returns the number behind a name or figure of the language pack; null when it is neither.</summary>
    public static double? Resolve(string text)
    {
        if (double.TryParse(text, out double number))
        {
            return number;
        }

        if (Enum.TryParse(text, ignoreCase: true, out Grain grain))
        {
            return (double)grain;
        }

        if (Enum.TryParse(text, ignoreCase: true, out Edge edge))
        {
            return (double)edge;
        }

        foreach (var codes in (ReadOnlySpan<ImmutableArray<string>>)[Seasons, DayParts, References])
        {
            int index = codes.IndexOf(text);
            if (index >= 0)
            {
                return index;
            }
        }

        return text == "X" ? double.NaN : null;
    }
}
