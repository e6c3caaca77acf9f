using System.Text.Json.Serialization;

namespace OnRecord.Model;

/// <summary>What a figure counts in an event.</summary>
public enum QuantityRole
{
    /// <summary>People killed.</summary>
    [JsonStringEnumMemberName("killed")] Killed,

    /// <summary>People wounded.</summary>
    [JsonStringEnumMemberName("injured")] Injured,

    /// <summary>People arrested.</summary>
    [JsonStringEnumMemberName("arrested")] Arrested,

    /// <summary>People abducted.</summary>
    [JsonStringEnumMemberName("abducted")] Abducted,

    /// <summary>People driven from their homes.</summary>
    [JsonStringEnumMemberName("displaced")] Displaced,

    /// <summary>People taking part.</summary>
    [JsonStringEnumMemberName("participants")] Participants,

    /// <summary>Soldiers, police or fighters involved.</summary>
    [JsonStringEnumMemberName("troops")] Troops,

    /// <summary>Land, by area or share.</summary>
    [JsonStringEnumMemberName("area")] Area,

    /// <summary>Money or goods.</summary>
    [JsonStringEnumMemberName("amount")] Amount,

    /// <summary>Anything else.</summary>
    [JsonStringEnumMemberName("other")] Other,
}
