using System.Collections.Frozen;
using OnRecord.Language.Documents;

namespace OnRecord.Coding.Events;

/// <summary>
/// Tells the event word that a token is a form of. A tagger's lemma is believed where it is a word that the lexicon knows;
/// where it is not ("refus"), the token's form is compared with the inflected forms of the words that are.
/// </summary>
internal sealed class WordForms
{
    private readonly FrozenSet<string> _words;
    private readonly FrozenDictionary<string, string> _lemmaOf;
    private readonly FrozenDictionary<string, string> _irregular;

    /// <summary>Initializes a table.</summary>
    /// <param name="words">The words the lexicon knows, in lower case.</param>
    /// <param name="endings">How regular forms are made: <c>+ed</c> adds, <c>=ed</c> adds after doubling the last letter, <c>-ing</c> adds in place of it.</param>
    /// <param name="irregular">The other forms of a word.</param>
    public WordForms(FrozenSet<string> words, IReadOnlyList<string> endings, IEnumerable<KeyValuePair<string, List<string>>> irregular)
    {
        _words = words;
        _irregular = irregular
            .SelectMany(entry => entry.Value.SelectMany(FrameParser.Words).Select(form => (form, lemma: entry.Key)))
            .ToFrozenDictionary(entry => entry.form, entry => entry.lemma, StringComparer.Ordinal);
        var lemmas = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (string word in words.Where(word => word.Length > 2).Order(StringComparer.Ordinal))
        {
            foreach (string ending in endings)
            {
                lemmas.TryAdd(Inflect(word, ending), word);
            }
        }

        _lemmaOf = lemmas.ToFrozenDictionary(StringComparer.Ordinal);
    }

    /// <summary>Returns the lemma of a token, in lower case.</summary>
    /// <param name="token">The token.</param>
    public string LemmaOf(Token token)
    {
        string lemma = token.Lemma.ToLowerInvariant();
        string form = token.Form.ToLowerInvariant();
        return token.Upos == Upos.Verb && _irregular.TryGetValue(form, out string? known) ? known
            : token.Upos is not (Upos.Verb or Upos.Noun) || _words.Contains(lemma) ? lemma
            : _words.Contains(form) ? form
            : _lemmaOf.GetValueOrDefault(form, lemma);
    }

    private static string Inflect(string word, string ending) => ending[0] switch
    {
        '=' => $"{word}{word[^1]}{ending[1..]}",
        '-' => $"{word[..^1]}{ending[1..]}",
        _ => $"{word}{ending[1..]}",
    };
}
