using System.Text.Json.Serialization;

namespace OnRecord.Model;

/// <summary>What the record makes of a happening, over all reports that tell it.</summary>
public enum Standing
{
    /// <summary>At least one report tells it in its own voice as a fact, and nobody denies it.</summary>
    [JsonStringEnumMemberName("reported")] Reported,

    /// <summary>It is told only in somebody's words, and nobody denies it.</summary>
    [JsonStringEnumMemberName("claimed")] Claimed,

    /// <summary>Some tell it as a fact, others deny it.</summary>
    [JsonStringEnumMemberName("contested")] Contested,

    /// <summary>It is told only to be denied.</summary>
    [JsonStringEnumMemberName("denied")] Denied,

    /// <summary>It is announced, intended or feared, and not told as done.</summary>
    [JsonStringEnumMemberName("planned")] Planned,

    /// <summary>It was announced and is now said not to happen.</summary>
    [JsonStringEnumMemberName("called-off")] CalledOff,
}
