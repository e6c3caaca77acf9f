namespace OnRecord.Coding.Places;

/// <summary>Looks at the outward form of names.</summary>
internal static class PlaceNames
{
    /// <summary>Checks whether a name is written as an abbreviation: with a full stop at the end, or in capitals.</summary>
    public static bool IsAbbreviated(string name) => name[^1] == '.' || name.All(letter => char.IsUpper(letter) || letter == '.');

    /// <summary>Checks whether a name is a few capitals with full stops, or three capitals at most.</summary>
    public static bool IsInitials(string name) => IsAbbreviated(name) && (name.Length <= 3 || name.AsSpan(0, name.Length - 1).Contains('.'));
}
