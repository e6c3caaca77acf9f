using System.Text.Json.Serialization;

namespace OnRecord.Model;

/// <summary>What sort of party an actor is.</summary>
public enum ActorKind
{
    /// <summary>One human being.</summary>
    [JsonStringEnumMemberName("person")] Person,

    /// <summary>An armed group, a delegation or another set of people acting together, named or not.</summary>
    [JsonStringEnumMemberName("group")] Group,

    /// <summary>A country acting as such, or its government.</summary>
    [JsonStringEnumMemberName("state")] State,

    /// <summary>A body with a name and rules: a ministry, a party, a company, an international organisation.</summary>
    [JsonStringEnumMemberName("organisation")] Organisation,

    /// <summary>A population: refugees, villagers, a people.</summary>
    [JsonStringEnumMemberName("people")] People,
}
