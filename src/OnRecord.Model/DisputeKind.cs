using System.Text.Json.Serialization;

namespace OnRecord.Model;

/// <summary>What makes a proposition disputed.</summary>
public enum DisputeKind
{
    /// <summary>One denies what another said.</summary>
    [JsonStringEnumMemberName("denial")] Denial,

    /// <summary>Told as a fact here and as not having happened there.</summary>
    [JsonStringEnumMemberName("telling")] Telling,

    /// <summary>Figures for the same thing that cannot both be right.</summary>
    [JsonStringEnumMemberName("figure")] Figure,

    /// <summary>Two parties claim the same place.</summary>
    [JsonStringEnumMemberName("territory")] Territory,
}
