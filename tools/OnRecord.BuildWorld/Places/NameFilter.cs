using OnRecord.World.Names;

namespace OnRecord.BuildWorld.Places;

/// <summary>Picks those of a place's names that may stand in an English text.</summary>
internal static class NameFilter
{
    private const int LongestCode = 4;
    private const int LongestName = 60;

    /// <summary>
    /// Checks whether a name is written in Latin letters and is no code of an airport and no syllable-by-syllable transcription:
    /// GeoNames gives the former in capitals, the latter in lower case.
    /// </summary>
    public static bool IsUsable(string name)
    {
        if (name.Length is < 2 or > LongestName || char.IsLower(name[0]))
        {
            return false;
        }

        if (name.Length <= LongestCode && name.All(char.IsUpper))
        {
            return false;
        }

        return NameKey.Fold(name) is { Length: > 1 } folded
            && folded.All(letter => letter == ' ' || char.IsAsciiLetterLower(letter) || char.IsAsciiDigit(letter))
            && folded.Any(char.IsAsciiLetterLower);
    }
}
