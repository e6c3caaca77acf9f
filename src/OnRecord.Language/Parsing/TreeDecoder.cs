namespace OnRecord.Language.Parsing;

/// <summary>
/// Finds the best dependency tree under scores of single arcs: the maximum spanning tree with exactly one word under the root
/// (Chu-Liu and Edmonds, contracting cycles along a growing path; quadratic in the number of words).
/// </summary>
public static class TreeDecoder
{
    private const double LargestScore = 1e4;

    /// <summary>Writes the head of each word of the best tree.</summary>
    /// <param name="scores">
    /// The score of each arc: row <c>i</c> belongs to word <c>i</c>, column 0 to the root, column <c>j + 1</c> to word <c>j</c> as its head.
    /// A word as its own head is ignored. Scores are clamped to -10,000 to 10,000; NaN counts as the lowest.
    /// </param>
    /// <param name="stride">The distance between the starts of two rows; at least one more than there are words.</param>
    /// <param name="heads">Where the heads go, one a word: the index of a word, or -1 for the root. Its length is the number of words.</param>
    /// <exception cref="ArgumentException">There are too few scores.</exception>
    public static void Decode(ReadOnlySpan<float> scores, int stride, Span<int> heads)
    {
        int words = heads.Length;
        if (words == 0)
        {
            return;
        }

        if (stride <= words || scores.Length < ((words - 1) * stride) + words + 1)
        {
            throw new ArgumentException("There are fewer scores than arcs.", nameof(scores));
        }

        TakeBestHeads(scores, stride, heads);
        if (!IsTree(heads))
        {
            new TreeContraction(scores, stride, words).Solve(heads);
        }
    }

    /// <summary>Checks whether heads form a tree: one word under the root, every word below it.</summary>
    /// <param name="heads">The head of each word, -1 for the root.</param>
    public static bool IsTree(ReadOnlySpan<int> heads)
    {
        if (heads.Count(-1) != 1)
        {
            return false;
        }

        // The walk that first came to a word; a walk that meets itself has found a circle.
        Span<int> walks = heads.Length <= 512 ? stackalloc int[heads.Length] : new int[heads.Length];
        walks.Clear();
        for (int start = 0; start < heads.Length; start++)
        {
            int word = start;
            while (word >= 0 && walks[word] == 0)
            {
                walks[word] = start + 1;
                word = heads[word];
            }

            if (word >= 0 && walks[word] == start + 1)
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Clamps a score to the range that is told apart; NaN counts as the lowest.</summary>
    internal static double Clean(float score) => score >= -LargestScore ? Math.Min(score, LargestScore) : -LargestScore;

    private static void TakeBestHeads(ReadOnlySpan<float> scores, int stride, Span<int> heads)
    {
        for (int word = 0; word < heads.Length; word++)
        {
            var row = scores.Slice(word * stride, heads.Length + 1);
            int best = 0;
            for (int head = 1; head < row.Length; head++)
            {
                if (head != word + 1 && Clean(row[head]) > Clean(row[best]))
                {
                    best = head;
                }
            }

            heads[word] = best - 1;
        }
    }
}
