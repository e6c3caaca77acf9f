using System.Text.Json.Serialization;

namespace OnRecord.Model;

/// <summary>What a later event means for a commitment.</summary>
public enum Bearing
{
    /// <summary>Bears it out.</summary>
    [JsonStringEnumMemberName("for")] For,

    /// <summary>Goes against it.</summary>
    [JsonStringEnumMemberName("against")] Against,
}
