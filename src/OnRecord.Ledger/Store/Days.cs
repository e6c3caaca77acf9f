namespace OnRecord.Ledger.Store;

/// <summary>Days as the tables hold them: their number, so that they compare alike everywhere.</summary>
internal static class Days
{
    /// <summary>After every day, the present included: what counts until then counts still.</summary>
    public const int Never = int.MaxValue;

    /// <summary>Stands for an unknown day.</summary>
    public const int Unknown = 0;

    /// <summary>The number of the day that stands for the present.</summary>
    public static readonly int Present = DateOnly.MaxValue.DayNumber;

    /// <summary>Returns the number of the day as of which the record is asked.</summary>
    public static int AsOf(DateOnly? day) => day?.DayNumber ?? Present;

    /// <summary>Returns the day, null for one that is unknown or out of all time.</summary>
    public static DateOnly? ToDay(int number) => number > Unknown && number < Present ? DateOnly.FromDayNumber(number) : null;
}
