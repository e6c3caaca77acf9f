using System.Text.Json.Serialization;

namespace OnRecord.Model;

/// <summary>How a figure bounds the true number.</summary>
public enum QuantityBound
{
    /// <summary>Given as the number itself.</summary>
    [JsonStringEnumMemberName("exact")] Exact,

    /// <summary>A lower bound: more than, at least, over.</summary>
    [JsonStringEnumMemberName("atLeast")] AtLeast,

    /// <summary>An upper bound: fewer than, at most, up to.</summary>
    [JsonStringEnumMemberName("atMost")] AtMost,

    /// <summary>An approximation: about, some, dozens of.</summary>
    [JsonStringEnumMemberName("about")] About,

    /// <summary>Two ends: between one number and another; the second is the quantity's upper value.</summary>
    [JsonStringEnumMemberName("range")] Range,
}
