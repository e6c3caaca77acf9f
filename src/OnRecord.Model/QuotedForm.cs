using System.Text.Json.Serialization;

namespace OnRecord.Model;

/// <summary>Whose words carry the content of a statement.</summary>
public enum QuotedForm
{
    /// <summary>The speaker's own, in quotation marks.</summary>
    [JsonStringEnumMemberName("direct")] Direct,

    /// <summary>The reporter's.</summary>
    [JsonStringEnumMemberName("indirect")] Indirect,

    /// <summary>Both: quoted words inside a reported clause.</summary>
    [JsonStringEnumMemberName("mixed")] Mixed,
}
