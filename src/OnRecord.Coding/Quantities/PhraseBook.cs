namespace OnRecord.Coding.Quantities;

/// <summary>Phrases of a few words, each with a value, found at their first or their last word. The longest counts.</summary>
/// <typeparam name="T">What a phrase stands for.</typeparam>
internal sealed class PhraseBook<T>
{
    private readonly Dictionary<int, List<(int[] Words, T Value)>> _byFirst = [];
    private readonly Dictionary<int, List<(int[] Words, T Value)>> _byLast = [];

    /// <summary>Adds a phrase; its words are parted by spaces.</summary>
    public void Add(string phrase, T value, Lexicon lexicon)
    {
        int[] words = [.. phrase.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(lexicon.Add)];
        Insert(_byFirst, words[0], words, value);
        Insert(_byLast, words[^1], words, value);
    }

    /// <summary>Finds the longest phrase that begins at an atom.</summary>
    public bool TryStart(IReadOnlyList<Atom> atoms, int start, out int end, out T? value)
    {
        (end, value) = (start, default);
        if (start < 0 || start >= atoms.Count || !_byFirst.TryGetValue(atoms[start].Word, out var phrases))
        {
            return false;
        }

        foreach (var (words, candidate) in phrases)
        {
            if (words.Length > end - start && Matches(atoms, start, words))
            {
                (end, value) = (start + words.Length, candidate);
            }
        }

        return end > start;
    }

    /// <summary>Finds the longest phrase that ends just before an atom.</summary>
    public bool TryEnd(IReadOnlyList<Atom> atoms, int end, out int start, out T? value)
    {
        (start, value) = (end, default);
        if (end < 1 || end > atoms.Count || !_byLast.TryGetValue(atoms[end - 1].Word, out var phrases))
        {
            return false;
        }

        foreach (var (words, candidate) in phrases)
        {
            if (words.Length > end - start && Matches(atoms, end - words.Length, words))
            {
                (start, value) = (end - words.Length, candidate);
            }
        }

        return start < end;
    }

    private static void Insert(Dictionary<int, List<(int[], T)>> index, int key, int[] words, T value)
    {
        if (!index.TryGetValue(key, out var list))
        {
            list = [];
            index.Add(key, list);
        }

        list.Add((words, value));
    }

    private static bool Matches(IReadOnlyList<Atom> atoms, int start, int[] words)
    {
        if (start < 0 || start + words.Length > atoms.Count)
        {
            return false;
        }

        for (int index = 0; index < words.Length; index++)
        {
            if (atoms[start + index].Word != words[index])
            {
                return false;
            }
        }

        return true;
    }
}
