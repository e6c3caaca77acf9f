using System.Text.Json.Serialization;

namespace OnRecord.Model;

/// <summary>Whether the report tells an event as a fact.</summary>
public enum EventStatus
{
    /// <summary>Has happened or is happening.</summary>
    [JsonStringEnumMemberName("actual")] Actual,

    /// <summary>Is intended, scheduled or promised.</summary>
    [JsonStringEnumMemberName("planned")] Planned,

    /// <summary>Is feared, conditional, possible or otherwise not told as a fact.</summary>
    [JsonStringEnumMemberName("hypothetical")] Hypothetical,

    /// <summary>Is said not to have happened.</summary>
    [JsonStringEnumMemberName("negated")] Negated,

    /// <summary>Happened long before the report and is told as background.</summary>
    [JsonStringEnumMemberName("historical")] Historical,
}
