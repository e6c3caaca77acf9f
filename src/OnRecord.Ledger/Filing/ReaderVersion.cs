namespace OnRecord.Ledger.Filing;

/// <summary>Orders the versions of readers: numbers in them count as numbers.</summary>
internal static class ReaderVersion
{
    /// <summary>Compares two versions; less than 0 when the first is the older one.</summary>
    public static int Compare(string left, string right)
    {
        int first = 0;
        int second = 0;
        while (first < left.Length && second < right.Length)
        {
            int order = char.IsAsciiDigit(left[first]) && char.IsAsciiDigit(right[second])
                ? CompareNumbers(Digits(left, ref first), Digits(right, ref second))
                : left[first++].CompareTo(right[second++]);
            if (order != 0)
            {
                return order;
            }
        }

        int rest = (left.Length - first).CompareTo(right.Length - second);
        return rest != 0 ? rest : string.CompareOrdinal(left, right);
    }

    private static ReadOnlySpan<char> Digits(string text, ref int at)
    {
        int start = at;
        while (at < text.Length && char.IsAsciiDigit(text[at]))
        {
            at++;
        }

        return text.AsSpan(start, at - start).TrimStart('0');
    }

    private static int CompareNumbers(ReadOnlySpan<char> left, ReadOnlySpan<char> right) =>
        left.Length != right.Length ? left.Length.CompareTo(right.Length) : left.SequenceCompareTo(right);
}
