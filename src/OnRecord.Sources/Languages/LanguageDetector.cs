using Lingua;

namespace OnRecord.Sources.Languages;

/// <summary>
/// Tells the language of a report. A text with enough of a language's common words is settled at once; only the others, those in
/// other scripts above all, are given to the statistical models, which take time and memory to load. Thread-safe.
/// </summary>
public sealed class LanguageDetector
{
    /// <summary>The code returned where no language can be told (ISO 639-3).</summary>
    public const string Undetermined = "und";

    // A list of results or prices in a known language: the words stand at its head, then come names and figures.
    private const int HeadWords = 30;
    private const int FewestHits = 3;
    private const double FewestShare = 0.1;
    private const int MaxCharacters = 2000;
    private const int FewestLetters = 40;
    private const double PossibleProbability = 0.00001;

    private readonly IReadOnlyList<KnownLanguage> _known;

    // The models of these are so small that they take any text for their own.
    private readonly Lazy<Lingua.LanguageDetector> _models = new(
        () => LanguageDetectorBuilder
            .FromAllLanguagesExcept(
                Language.Sotho, Language.Tswana, Language.Tsonga, Language.Shona, Language.Oromo, Language.Xhosa, Language.Ganda,
                Language.Yoruba, Language.Zulu, Language.Maori, Language.Latin, Language.Esperanto)
            .WithLowAccuracyMode()
            .Build());

    /// <summary>Initializes a detector. No model is loaded yet.</summary>
    /// <param name="known">The languages that are read, the most usual first; at least one.</param>
    /// <exception cref="ArgumentException"><paramref name="known"/> is empty.</exception>
    public LanguageDetector(IReadOnlyList<KnownLanguage> known)
    {
        ArgumentOutOfRangeException.ThrowIfZero(known.Count, nameof(known));
        _known = known;
    }

    /// <summary>Checks whether reports in a language are read.</summary>
    /// <param name="language">The ISO 639-1 code.</param>
    public bool Reads(string language) => _known.Any(known => known.Code == language);

    /// <summary>Returns the ISO 639-1 code of a text's language, or <see cref="Undetermined"/>.</summary>
    /// <param name="text">The text.</param>
    /// <remarks>
    /// A text of a few words in Latin letters is too short for any model and is taken to be in the first of the known languages.
    /// </remarks>
    public string Detect(string text)
    {
        var words = SmallWords.Of(text);
        var head = words.Take(HeadWords).ToList();
        foreach (var known in _known)
        {
            if (IsSure(known, words) || IsSure(known, head))
            {
                return known.Code;
            }
        }

        var (latin, letters) = CountLetters(text);
        if (latin < FewestLetters && 2 * latin > letters)
        {
            return _known[0].Code;
        }

        return Compare(words) ?? AskModels(text[..Math.Min(text.Length, MaxCharacters)]);
    }

    private static bool IsSure(KnownLanguage known, List<string> words) =>
        words.Count > 0 && words.Count(known.CommonWords.Contains) >= known.SureShare * words.Count;

    /// <summary>Returns the language with the most small words in the text; null where they are too few to tell.</summary>
    private string? Compare(List<string> words)
    {
        var other = OtherLanguages.Find(words);
        var own = _known
            .Select(known => (known.Code, Hits: words.Count(word => known.CommonWords.Contains(word) || known.SharedWords.Contains(word))))
            .MaxBy(static pair => pair.Hits);
        var (code, hits) = other.Hits > own.Hits + 1 ? other : own;
        return hits >= FewestHits && hits >= FewestShare * words.Count ? code : null;
    }

    private string AskModels(string text)
    {
        var ranked = _models.Value.ComputeLanguageConfidenceValues(text)
            .Where(pair => pair.Value > 0)
            .OrderByDescending(pair => pair.Value)
            .Select(pair => (Code: CodeOf(pair.Key), Probability: pair.Value))
            .ToArray();
        if (ranked.Length == 0)
        {
            return Undetermined;
        }

        // Headlines full of foreign names look foreign: where a known language is possible at all, it is preferred.
        var possible = ranked.FirstOrDefault(guess => guess.Probability >= PossibleProbability && Reads(guess.Code));
        return possible.Code ?? ranked[0].Code;
    }

    private static string CodeOf(Language language) => language.IsoCode6391().ToString().ToLowerInvariant();

    private static (int Latin, int All) CountLetters(string text)
    {
        int latin = 0;
        int all = 0;
        foreach (char character in text.AsSpan(0, Math.Min(text.Length, MaxCharacters)))
        {
            if (char.IsLetter(character) || char.IsSurrogate(character))
            {
                all++;
                latin += character < '\u0250' ? 1 : 0;
            }
        }

        return (latin, all);
    }
}
