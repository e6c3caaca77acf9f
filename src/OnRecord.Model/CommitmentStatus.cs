using System.Text.Json.Serialization;

namespace OnRecord.Model;

/// <summary>How far a promise or threat has come.</summary>
public enum CommitmentStatus
{
    /// <summary>Not yet settled.</summary>
    [JsonStringEnumMemberName("open")] Open,

    /// <summary>Later events bear it out.</summary>
    [JsonStringEnumMemberName("kept")] Kept,

    /// <summary>Later events go against it.</summary>
    [JsonStringEnumMemberName("broken")] Broken,

    /// <summary>Its due date has passed, or its condition failed, without evidence either way.</summary>
    [JsonStringEnumMemberName("lapsed")] Lapsed,
}
