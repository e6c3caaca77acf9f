namespace OnRecord.Sources.Languages;

/// <summary>Names the languages that are not read but common in news, by their small words. The list lies beside this file.</summary>
internal static class OtherLanguages
{
    private static readonly Lazy<IReadOnlyList<(string Code, IReadOnlySet<string> Words)>> Lists = new(Load);

    /// <summary>Returns the language that has the most of the words, and how many; null and 0 where none has any.</summary>
    /// <param name="words">The words of a text in lower case.</param>
    public static (string? Code, int Hits) Find(IReadOnlyList<string> words)
    {
        (string? Code, int Hits) best = (null, 0);
        foreach (var (code, list) in Lists.Value)
        {
            // Single letters are initials and endings as often as words: they count beside longer words only.
            int longer = words.Count(word => word.Length > 1 && list.Contains(word));
            int hits = longer == 0 ? 0 : words.Count(list.Contains);
            best = hits > best.Hits ? (code, hits) : best;
        }

        return best;
    }

    private static List<(string Code, IReadOnlySet<string> Words)> Load()
    {
        using var stream = typeof(OtherLanguages).Assembly.GetManifestResourceStream("other-languages.tsv")
            ?? throw new InvalidOperationException("The list of other languages is missing from the assembly.");
        using var reader = new StreamReader(stream);
        var lists = new List<(string Code, IReadOnlySet<string> Words)>();
        while (reader.ReadLine() is { } line)
        {
            if (line.Length > 0 && line[0] != '#')
            {
                string[] cells = line.Split('\t');
                lists.Add((cells[0], cells[1].Split(' ').ToHashSet(StringComparer.Ordinal)));
            }
        }

        return lists;
    }
}
