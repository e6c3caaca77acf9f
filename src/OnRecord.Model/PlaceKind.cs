using System.Text.Json.Serialization;

namespace OnRecord.Model;

/// <summary>What sort of place a name means.</summary>
public enum PlaceKind
{
    /// <summary>An independent state or a dependent territory with a country code of its own.</summary>
    [JsonStringEnumMemberName("country")] Country,

    /// <summary>A first-level division of a country: a province, a state.</summary>
    [JsonStringEnumMemberName("admin1")] Admin1,

    /// <summary>A second-level division of a country: a district, a county.</summary>
    [JsonStringEnumMemberName("admin2")] Admin2,

    /// <summary>A city, town or village.</summary>
    [JsonStringEnumMemberName("settlement")] Settlement,

    /// <summary>A single feature: a river, an airport, a camp.</summary>
    [JsonStringEnumMemberName("feature")] Feature,

    /// <summary>An area without firm edges: the north of a country, Central Asia.</summary>
    [JsonStringEnumMemberName("region")] Region,

    /// <summary>The border of a country, or of two.</summary>
    [JsonStringEnumMemberName("border")] Border,
}
