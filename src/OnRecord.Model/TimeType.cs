using System.Text.Json.Serialization;

namespace OnRecord.Model;

/// <summary>The TIMEX3 types of time expression.</summary>
public enum TimeType
{
    /// <summary>A calendar time of a day or longer.</summary>
    [JsonStringEnumMemberName("DATE")] Date,

    /// <summary>A time of day.</summary>
    [JsonStringEnumMemberName("TIME")] Time,

    /// <summary>A length of time.</summary>
    [JsonStringEnumMemberName("DURATION")] Duration,

    /// <summary>A recurring time.</summary>
    [JsonStringEnumMemberName("SET")] Set,
}
