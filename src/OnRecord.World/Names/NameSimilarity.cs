namespace OnRecord.World.Names;

/// <summary>
/// Measures how likely two spellings are romanisations of one name. Sounds are compared, not letters: taking q for k costs little,
/// taking m for k costs all; leaving a vowel out costs less than leaving out a consonant; two neighbours may change places.
/// </summary>
public static class NameSimilarity
{
    private const int LongestCompared = 64;
    private const float Swap = 0.6f;
    private const float FirstSoundWeight = 1.5f;

    /// <summary>
    /// Returns the likeness of two names, from 0 (nothing in common) to 1 (the same sounds). It is symmetric.
    /// Only the first 64 sounds count.
    /// </summary>
    /// <param name="one">A name as <see cref="NameKey.Fold"/> gives it.</param>
    /// <param name="other">Another, folded likewise.</param>
    /// <param name="atLeast">A likeness below which the answer may be given as 0 without full work; 0 for none.</param>
    public static double Of(string one, string other, double atLeast = 0)
    {
        Span<char> left = stackalloc char[NameKey.LongestName];
        Span<char> right = stackalloc char[NameKey.LongestName];
        left = left[..Math.Min(LongestCompared, NameKey.Sounds(Cut(one), left))];
        right = right[..Math.Min(LongestCompared, NameKey.Sounds(Cut(other), right))];
        int longer = Math.Max(left.Length, right.Length);
        if (longer == 0)
        {
            return 1;
        }

        // The cost must not depend on which name comes first.
        float bound = (float)((1 - atLeast) * longer) + 1e-4f;
        float cost = left.SequenceCompareTo(right) <= 0 ? Distance(left, right, bound) : Distance(right, left, bound);
        return cost > bound ? 0 : Math.Max(0, 1 - (cost / longer));
    }

    private static ReadOnlySpan<char> Cut(string folded) => folded.AsSpan(0, Math.Min(folded.Length, NameKey.LongestName));

    private static float Distance(ReadOnlySpan<char> left, ReadOnlySpan<char> right, float bound)
    {
        Span<float> before = stackalloc float[LongestCompared + 1];
        Span<float> above = stackalloc float[LongestCompared + 1];
        Span<float> row = stackalloc float[LongestCompared + 1];
        above[0] = 0;
        for (int column = 1; column <= right.Length; column++)
        {
            above[column] = above[column - 1] + Cost('-', right[column - 1], column == 1);
        }

        for (int line = 1; line <= left.Length; line++)
        {
            char leftSound = left[line - 1];
            row[0] = above[0] + Cost(leftSound, '-', line == 1);
            float least = row[0];
            for (int column = 1; column <= right.Length; column++)
            {
                char rightSound = right[column - 1];
                float cost = above[column - 1] + Cost(leftSound, rightSound, line == 1 && column == 1);
                cost = Math.Min(cost, above[column] + Cost(leftSound, '-', line == 1));
                cost = Math.Min(cost, row[column - 1] + Cost('-', rightSound, column == 1));
                if (line > 1 && column > 1 && leftSound == right[column - 2] && left[line - 2] == rightSound)
                {
                    cost = Math.Min(cost, before[column - 2] + Swap);
                }

                row[column] = cost;
                least = Math.Min(least, cost);
            }

            // A swap looks two rows back, hence its cost in the bound.
            if (least > bound + Swap)
            {
                return float.PositiveInfinity;
            }

            var spare = before;
            before = above;
            above = row;
            row = spare;
        }

        return above[right.Length];
    }

    private static float Cost(char one, char other, bool isFirst)
    {
        float cost = one < 128 && other < 128 ? NameTables.Costs[NameTables.Pair(one, other)] : one == other ? 0 : 1;
        return isFirst ? cost * FirstSoundWeight : cost;
    }
}
