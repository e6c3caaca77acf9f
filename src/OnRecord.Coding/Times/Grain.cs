namespace OnRecord.Coding.Times;

/// <summary>The units that times are told in, from fine to coarse.</summary>
internal enum Grain : byte
{
    Second,
    Minute,
    Hour,
    Day,
    Weekend,
    Week,
    Fortnight,
    Month,
    Season,
    Quarter,
    Half,
    Year,
    Decade,
    Century,
    Millennium,

    /// <summary>A length of no stated unit: a while, a period.</summary>
    Unstated,
}
