using OnRecord.Coding.Actors;
using OnRecord.Coding.Events;
using OnRecord.Language.Documents;

namespace OnRecord.Coding.Topics;

/// <summary>Which words of a sentence are of which sets. One for each document; not for several threads.</summary>
internal sealed class SentenceSets
{
    private readonly Document _document;
    private readonly ActorMap _actors;
    private readonly WordSets _sets;
    private readonly WordForms _forms;
    private readonly List<int>[] _places;

    /// <summary>Initializes an empty one.</summary>
    /// <param name="document">The document.</param>
    /// <param name="actors">Its actors.</param>
    /// <param name="sets">The sets of words.</param>
    /// <param name="forms">Tells the lemma of a word.</param>
    public SentenceSets(Document document, ActorMap actors, WordSets sets, WordForms forms)
    {
        _document = document;
        _actors = actors;
        _sets = sets;
        _forms = forms;
        _places = new List<int>[sets.Count];
    }

    /// <summary>Reads the words of a sentence; what was there before is forgotten.</summary>
    /// <param name="range">The sentence.</param>
    public void Read(TokenRange range)
    {
        foreach (var places in _places)
        {
            places?.Clear();
        }

        for (int token = range.Start; token < range.End; token++)
        {
            string lemma = _forms.LemmaOf(_document.Tokens[token]);
            string form = _document.Tokens[token].Form.ToLowerInvariant();
            Look(lemma, token, range.End);
            if (!string.Equals(form, lemma, StringComparison.Ordinal))
            {
                Look(form, token, range.End);
            }

            if (_actors.HeadedBy(token) is { } mention)
            {
                foreach (string sector in _actors.Get(mention.Actor).Sectors)
                {
                    foreach (int set in _sets.OfSector(sector))
                    {
                        Put(set, token);
                    }
                }
            }
        }
    }

    /// <summary>Checks whether any word of the sentence is of a set.</summary>
    /// <param name="set">The number of the set.</param>
    public bool Has(int set) => _places[set] is { Count: > 0 };

    /// <summary>Finds the words that a sign asks for; false where the sentence lacks some.</summary>
    /// <param name="sign">The sign.</param>
    /// <param name="words">Where the words found are put, one for each term.</param>
    public bool Find(TopicSign sign, List<int> words)
    {
        words.Clear();
        foreach (int set in sign.Barred)
        {
            if (Has(set))
            {
                return false;
            }
        }

        return Find(sign, 0, words);
    }

    private bool Find(TopicSign sign, int term, List<int> words)
    {
        if (term == sign.Terms.Length)
        {
            return true;
        }

        var (set, reach) = sign.Terms[term];
        if (_places[set] is not { } places)
        {
            return false;
        }

        foreach (int place in places)
        {
            bool fits = reach == 0 ? !words.Contains(place) : place > words[^1] && place - words[^1] <= reach;
            if (fits)
            {
                words.Add(place);
                if (Find(sign, term + 1, words))
                {
                    return true;
                }

                words.RemoveAt(words.Count - 1);
            }
        }

        return false;
    }

    private void Look(string word, int token, int end)
    {
        foreach (var (rest, set) in _sets.StartingWith(word))
        {
            if (token + rest.Length < end && Continues(rest, token + 1))
            {
                Put(set, token);
            }
        }
    }

    private bool Continues(System.Collections.Immutable.ImmutableArray<string> rest, int token)
    {
        for (int index = 0; index < rest.Length; index++)
        {
            var word = _document.Tokens[token + index];
            if (!string.Equals(word.Lemma, rest[index], StringComparison.OrdinalIgnoreCase)
                && !string.Equals(word.Form, rest[index], StringComparison.OrdinalIgnoreCase))
            {
                return false;
            }
        }

        return true;
    }

    private void Put(int set, int token)
    {
        var places = _places[set] ??= [];
        if (places.Count == 0 || places[^1] != token)
        {
            places.Add(token);
        }
    }
}
