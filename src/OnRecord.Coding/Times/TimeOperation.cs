namespace OnRecord.Coding.Times;

/// <summary>How the words that a rule has matched become a TIMEX3 value.</summary>
internal enum TimeOperation : byte
{
    /// <summary>A calendar date out of Year, ShortYear, Month, Day and Weekday, whichever are given.</summary>
    Date,

    /// <summary>A Weekday: the nearest in the direction of the verb, or by Step; with Inner, the one in that week.</summary>
    Weekday,

    /// <summary>A Month, Season, Quarter or Half: by Step, by the year Inner, or the nearest in the direction of the verb.</summary>
    Part,

    /// <summary>The Unit of publication moved by Step.</summary>
    Step,

    /// <summary>Count Units from publication in the direction of Step.</summary>
    FromPublication,

    /// <summary>Count Units from the last time told, in the direction of Step.</summary>
    FromNarrative,

    /// <summary>The Unit that holds the last time told, moved by Step.</summary>
    OfNarrative,

    /// <summary>Count Units before or after Inner, by Step.</summary>
    FromInner,

    /// <summary>A Unit named with the article alone: the one told of, or that of publication.</summary>
    Bare,

    /// <summary>A Decade by its first year, or by two figures.</summary>
    Decade,

    /// <summary>A Century by its number; Step −1 counts before our era.</summary>
    Century,

    /// <summary>The Inner time, narrowed to its start, middle or end.</summary>
    Edge,

    /// <summary>A Part of the day Inner, or of the day of publication moved by Step.</summary>
    DayPart,

    /// <summary>An Hour and Minute, or a Part such as noon, on the day Inner.</summary>
    Clock,

    /// <summary>Count Units; Step says that it reaches back or forward from publication.</summary>
    Duration,

    /// <summary>A time that comes back every Unit, or every Weekday, Month or Season.</summary>
    Set,

    /// <summary>The past, present or future without more.</summary>
    Reference,

    /// <summary>A Day of a Month named by its feast.</summary>
    Feast,

    /// <summary>Years from Year to the two-figure Upper.</summary>
    YearRange,

    /// <summary>Words that look like a time and are none.</summary>
    Nothing,

    /// <summary>The Inner time as it is.</summary>
    Same,
}
