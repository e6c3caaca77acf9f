namespace OnRecord.Language.Analysis;

/// <summary>Keeps the features of words met before. Bounded; for one thread at a time.</summary>
/// <param name="features">What makes the features.</param>
internal sealed class WordCache(WordFeatures features)
{
    private const int Capacity = 30_000;
    private const int LongestKept = 64;

    private readonly Dictionary<string, WordEntry> _entries = new(StringComparer.Ordinal);

    /// <summary>Returns the entry of a word.</summary>
    public WordEntry Get(ReadOnlySpan<char> form)
    {
        if (_entries.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(form, out var entry))
        {
            return entry;
        }

        int[] columns = new int[WordFeatures.Columns];
        features.Fill(form, columns);
        entry = new WordEntry(form.ToString(), columns);
        if (form.Length <= LongestKept)
        {
            if (_entries.Count >= Capacity)
            {
                _entries.Clear();
            }

            _entries.Add(entry.Form, entry);
        }

        return entry;
    }
}
