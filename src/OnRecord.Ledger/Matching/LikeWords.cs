namespace OnRecord.Ledger.Matching;

/// <summary>Compares words by their letters, knowing no language.</summary>
internal static class LikeWords
{
    private const int ShortestStem = 4;

    /// <summary>Checks whether two words begin alike for long enough to be forms or spellings of one.</summary>
    public static bool AreForms(ReadOnlySpan<char> left, ReadOnlySpan<char> right)
    {
        int shorter = Math.Min(left.Length, right.Length);
        int common = 0;
        while (common < shorter && char.ToLowerInvariant(left[common]) == char.ToLowerInvariant(right[common]))
        {
            common++;
        }

        return common >= Math.Min(ShortestStem, shorter) && common * 5 >= shorter * 3;
    }

    /// <summary>Checks whether two names have a word in common, short words and what stands in brackets aside.</summary>
    public static bool ShareWord(ReadOnlySpan<char> left, ReadOnlySpan<char> right)
    {
        while (TakeWord(ref left, out var word))
        {
            var rest = right;
            while (TakeWord(ref rest, out var other))
            {
                if (word.Length >= ShortestStem && other.Length >= ShortestStem && AreForms(word, other))
                {
                    return true;
                }
            }
        }

        return false;
    }

    private static bool TakeWord(ref ReadOnlySpan<char> rest, out ReadOnlySpan<char> word)
    {
        int start = 0;
        while (start < rest.Length && !char.IsLetterOrDigit(rest[start]) && rest[start] != '(')
        {
            start++;
        }

        int end = start;
        while (end < rest.Length && char.IsLetterOrDigit(rest[end]))
        {
            end++;
        }

        word = rest[start..end];
        rest = rest[end..];
        return end > start;
    }
}
