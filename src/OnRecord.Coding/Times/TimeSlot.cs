namespace OnRecord.Coding.Times;

/// <summary>What a pattern of <c>time.yaml</c> can take from the text, and a rule can add by itself.</summary>
internal enum TimeSlot : byte
{
    None,

    /// <summary>A count; not a number where the text leaves it open (several).</summary>
    Count,

    /// <summary>The upper end of a count.</summary>
    Upper,

    /// <summary>A <see cref="Grain"/>.</summary>
    Unit,

    /// <summary>A second <see cref="Grain"/>.</summary>
    OtherUnit,

    /// <summary>Minus one, zero or one: last, this, next.</summary>
    Step,

    Year,

    /// <summary>The last two digits of a year.</summary>
    ShortYear,

    Month,
    Day,

    /// <summary>From 1, Monday, to 7, Sunday.</summary>
    Weekday,
    Quarter,
    Half,

    /// <summary>A <see cref="TimeTable.Seasons"/> index.</summary>
    Season,
    Century,
    Decade,

    /// <summary>A <see cref="TimeTable.DayParts"/> index.</summary>
    Part,
    Hour,
    Minute,

    /// <summary>A hundred times the hour and the minute: 930.</summary>
    Clock,

    /// <summary>0 before noon, 12 after it.</summary>
    Meridiem,

    /// <summary>1 where the clock is that of Greenwich.</summary>
    Zone,

    /// <summary>A <see cref="TimeTable.References"/> index.</summary>
    Reference,

    /// <summary>An ordinal number.</summary>
    Ordinal,

    /// <summary>A <see cref="Edge"/>.</summary>
    Edge,

    /// <summary>A time expression inside this one.</summary>
    Inner,

    /// <summary>A second time expression inside this one.</summary>
    Other,
}
