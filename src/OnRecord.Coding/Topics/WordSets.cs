using System.Collections.Immutable;

namespace OnRecord.Coding.Topics;

/// <summary>Sets of words and phrases, numbered, with a quick look-up from the first word of each to the sets it may be of.</summary>
internal sealed class WordSets
{
    private const char SectorMark = '@';

    private readonly Dictionary<string, int> _numbers = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<(ImmutableArray<string> More, int Set)>> _phrases = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<int>> _sectors = new(StringComparer.Ordinal);

    /// <summary>Gets how many sets there are.</summary>
    public int Count => _numbers.Count;

    /// <summary>Returns the number of a set; the same words have the same number.</summary>
    /// <param name="words">Words and phrases in lower case; <c>@REB</c> stands for whoever is an actor of that sector.</param>
    public int Add(IReadOnlyCollection<string> words)
    {
        string key = string.Join(',', words.Order(StringComparer.Ordinal));
        if (_numbers.TryGetValue(key, out int known))
        {
            return known;
        }

        int number = _numbers.Count;
        _numbers.Add(key, number);
        foreach (string word in words)
        {
            if (word[0] == SectorMark)
            {
                ListAt(_sectors, word[1..]).Add(number);
            }
            else
            {
                AddPhrase(word, number);
                if (word.Contains('-', StringComparison.Ordinal))
                {
                    // Some hyphens part a word into three tokens, some none.
                    AddPhrase(word.Replace("-", " - ", StringComparison.Ordinal), number);
                }
            }
        }

        return number;
    }

    /// <summary>Returns the phrases that begin with a word, each with its other words; none where no phrase does.</summary>
    /// <param name="word">The word in lower case.</param>
    public IReadOnlyList<(ImmutableArray<string> More, int Set)> StartingWith(string word) =>
        _phrases.TryGetValue(word, out var found) ? found : [];

    /// <summary>Returns the sets that hold the actors of a sector.</summary>
    /// <param name="sector">PLOVER's code of the sector.</param>
    public IReadOnlyList<int> OfSector(string sector) => _sectors.TryGetValue(sector, out var found) ? found : [];

    private void AddPhrase(string phrase, int number)
    {
        string[] parts = phrase.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        ListAt(_phrases, parts[0]).Add(([.. parts[1..]], number));
    }

    private static List<T> ListAt<T>(Dictionary<string, List<T>> lists, string key)
    {
        if (!lists.TryGetValue(key, out var list))
        {
            list = [];
            lists.Add(key, list);
        }

        return list;
    }
}
