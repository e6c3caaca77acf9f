using System.Collections.Frozen;

namespace OnRecord.Coding.Quantities;

/// <summary>Numbers the words that rules know, so that a text is looked up once and rules compare integers. Case does not matter.</summary>
internal sealed class Lexicon
{
    /// <summary>The number of a word that no rule knows.</summary>
    public const int Unknown = -1;

    private readonly Dictionary<string, int> _building = new(StringComparer.OrdinalIgnoreCase);
    private FrozenDictionary<string, int>? _frozen;
    private int _longest;

    /// <summary>Numbers a word; the same word gets the same number.</summary>
    public int Add(string word)
    {
        if (_frozen is not null)
        {
            throw new InvalidOperationException("The lexicon is in use and takes no more words.");
        }

        if (!_building.TryGetValue(word, out int number))
        {
            number = _building.Count;
            _building.Add(word, number);
            _longest = Math.Max(_longest, word.Length);
        }

        return number;
    }

    /// <summary>Ends the building; from now on words are only looked up.</summary>
    public void Freeze() => _frozen = _building.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

    /// <summary>Returns the number of a word, or <see cref="Unknown"/>.</summary>
    public int Find(ReadOnlySpan<char> word) =>
        word.Length > _longest || !_frozen!.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(word, out int number) ? Unknown : number;
}
