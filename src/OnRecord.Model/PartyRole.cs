using System.Text.Json.Serialization;

namespace OnRecord.Model;

/// <summary>On which side of a happening a party stands.</summary>
public enum PartyRole
{
    /// <summary>Acts.</summary>
    [JsonStringEnumMemberName("actor")] Actor,

    /// <summary>Is acted upon.</summary>
    [JsonStringEnumMemberName("recipient")] Recipient,
}
