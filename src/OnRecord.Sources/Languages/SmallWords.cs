namespace OnRecord.Sources.Languages;

/// <summary>The words of a text, in lower case, as far as the telling of languages looks at them.</summary>
internal static class SmallWords
{
    private const int MaxWords = 400;
    private const int LongestKept = 32;

    /// <summary>Returns the first words of a text; of very long ones the beginning.</summary>
    /// <param name="text">The text.</param>
    public static List<string> Of(string text)
    {
        var words = new List<string>();
        int start = -1;
        for (int index = 0; index <= text.Length && words.Count < MaxWords; index++)
        {
            bool letter = index < text.Length && char.IsLetter(text[index]);
            if (letter && start < 0)
            {
                start = index;
            }
            else if (!letter && start >= 0)
            {
                words.Add(text[start..Math.Min(index, start + LongestKept)].ToLowerInvariant());
                start = -1;
            }
        }

        return words;
    }
}
