using OnRecord.Model;

namespace OnRecord.Exchange;

/// <summary>Tells entries of things that happened from those of things planned, called off or denied.</summary>
internal static class Happening
{
    /// <summary>Checks whether at least somebody tells it as a fact.</summary>
    public static bool Is(Entry entry) => entry.Standing is Standing.Reported or Standing.Claimed or Standing.Contested;
}
