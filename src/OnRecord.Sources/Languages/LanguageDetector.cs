using Lingua;

namespace OnRecord.Sources.Languages;

/// <summary>
/// Tells the language of a report. A text with enough of a known language's common words is settled at once; only the others
/// are given to the statistical models, which take time and memory to load. Thread-safe.
/// </summary>
public sealed class LanguageDetector
{
    /// <summary>The code returned where no language can be told (ISO 639-3).</summary>
    public const string Undetermined = "und";

    private const int MaxWords = 400;
    private const int MaxCharacters = 2000;
    private const int FewestLetters = 40;
    private const double PossibleProbability = 0.01;

    private readonly IReadOnlyList<KnownLanguage> _known;
    private readonly Lazy<Lingua.LanguageDetector> _models = new(
        () => LanguageDetectorBuilder.FromAllLanguages().WithLowAccuracyMode().Build());

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
        foreach (var known in _known)
        {
            if (ShareOf(known.CommonWords, text) >= known.SureShare)
            {
                return known.Code;
            }
        }

        var (latin, letters) = CountLetters(text);
        if (latin < FewestLetters && 2 * latin > letters)
        {
            return _known[0].Code;
        }

        return AskModels(text[..Math.Min(text.Length, MaxCharacters)]);
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

    private static double ShareOf(IReadOnlySet<string> common, string text)
    {
        int words = 0;
        int hits = 0;
        int start = -1;
        for (int index = 0; index <= text.Length && words < MaxWords; index++)
        {
            bool letter = index < text.Length && char.IsLetter(text[index]);
            if (letter && start < 0)
            {
                start = index;
            }
            else if (!letter && start >= 0)
            {
                words++;
                hits += index - start < 16 && common.Contains(text[start..index].ToLowerInvariant()) ? 1 : 0;
                start = -1;
            }
        }

        return words == 0 ? 0 : (double)hits / words;
    }

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
