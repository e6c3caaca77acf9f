using System.Text.Json.Serialization;

namespace OnRecord.Model;

/// <summary>What a speaker does in saying something.</summary>
public enum StatementAct
{
    /// <summary>Says that something is so.</summary>
    [JsonStringEnumMemberName("assert")] Assert,

    /// <summary>Says that something is not so, or rejects what another said.</summary>
    [JsonStringEnumMemberName("deny")] Deny,

    /// <summary>Admits something against the speaker's own interest.</summary>
    [JsonStringEnumMemberName("concede")] Concede,

    /// <summary>Commits the speaker to something the hearer wants.</summary>
    [JsonStringEnumMemberName("promise")] Promise,

    /// <summary>Commits the speaker to something the hearer does not want.</summary>
    [JsonStringEnumMemberName("threaten")] Threaten,

    /// <summary>Asks or orders that something be done.</summary>
    [JsonStringEnumMemberName("demand")] Demand,

    /// <summary>Says that something bad may come.</summary>
    [JsonStringEnumMemberName("warn")] Warn,

    /// <summary>Says that somebody did wrong.</summary>
    [JsonStringEnumMemberName("accuse")] Accuse,

    /// <summary>Says that somebody did well.</summary>
    [JsonStringEnumMemberName("praise")] Praise,

    /// <summary>Makes something known in an official way.</summary>
    [JsonStringEnumMemberName("announce")] Announce,
}
