namespace OnRecord.Coding.Places;

/// <summary>Finds mentions by tokens in a list that is in the order of the text.</summary>
internal static class MentionIndex
{
    /// <summary>Returns the index of the first mention that starts at a token or after it; the number of mentions where there is none.</summary>
    public static int FirstFrom(List<MentionDraft> mentions, int token)
    {
        int low = 0;
        int high = mentions.Count;
        while (low < high)
        {
            int middle = (low + high) / 2;
            (low, high) = mentions[middle].Tokens.Start < token ? (middle + 1, high) : (low, middle);
        }

        return low;
    }

    /// <summary>Returns the index of the mention around a token; -1 where there is none.</summary>
    public static int Around(List<MentionDraft> mentions, int token)
    {
        int index = FirstFrom(mentions, token + 1) - 1;
        return index >= 0 && mentions[index].Tokens.Contains(token) ? index : -1;
    }
}
