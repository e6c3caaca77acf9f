using System.Text.Json.Serialization;

namespace OnRecord.Model;

/// <summary>Where a speaker stands on a proposition.</summary>
public enum Stance
{
    /// <summary>Says that it is so.</summary>
    [JsonStringEnumMemberName("affirms")] Affirms,

    /// <summary>Says that it is not so.</summary>
    [JsonStringEnumMemberName("denies")] Denies,

    /// <summary>Admits it against the speaker's own interest.</summary>
    [JsonStringEnumMemberName("concedes")] Concedes,

    /// <summary>Neither affirms nor denies, but questions it.</summary>
    [JsonStringEnumMemberName("doubts")] Doubts,
}
