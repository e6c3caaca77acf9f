using System.Text.Json.Serialization;

namespace OnRecord.Model;

/// <summary>What a person decides about the record.</summary>
public enum ReviewKind
{
    /// <summary>The entry, dispute or commitment is right as it stands.</summary>
    [JsonStringEnumMemberName("accept")] Accept,

    /// <summary>The entry is no happening, or is wrong beyond mending: it leaves the lists.</summary>
    [JsonStringEnumMemberName("reject")] Reject,

    /// <summary>A field has another value.</summary>
    [JsonStringEnumMemberName("correct")] Correct,

    /// <summary>Two entries are one happening.</summary>
    [JsonStringEnumMemberName("merge")] Merge,

    /// <summary>A telling is not of this happening.</summary>
    [JsonStringEnumMemberName("split")] Split,

    /// <summary>A commitment has this status, a dispute this outcome.</summary>
    [JsonStringEnumMemberName("settle")] Settle,
}
