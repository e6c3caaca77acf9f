using OnRecord.World.Names;

namespace OnRecord.BuildWorld.Places;

/// <summary>Words for kinds of divisions, to find a division without them.</summary>
internal sealed class DivisionWords
{
    private readonly string[] _before;
    private readonly string[] _after;

    private DivisionWords(string[] before, string[] after)
    {
        _before = before;
        _after = after;
    }

    public static DivisionWords Read(string path)
    {
        var rows = TableFile.Rows(path).ToLookup(row => row[1], row => NameKey.Fold(row[0]), StringComparer.Ordinal);
        return new DivisionWords([.. LongestFirst(rows["before"])], [.. LongestFirst(rows["after"])]);
    }

    /// <summary>Returns a folded name without the word for the division's kind; null where it has none.</summary>
    public string? Strip(string folded)
    {
        foreach (string word in _before)
        {
            if (folded.Length > word.Length + 2 && folded.StartsWith(word, StringComparison.Ordinal) && folded[word.Length] == ' ')
            {
                return folded[(word.Length + 1)..];
            }
        }

        foreach (string word in _after)
        {
            if (folded.Length > word.Length + 2 && folded.EndsWith(word, StringComparison.Ordinal) && folded[^(word.Length + 1)] == ' ')
            {
                return folded[..^(word.Length + 1)];
            }
        }

        return null;
    }

    private static IEnumerable<string> LongestFirst(IEnumerable<string> words) =>
        words.OrderByDescending(word => word.Length).ThenBy(word => word, StringComparer.Ordinal);
}
