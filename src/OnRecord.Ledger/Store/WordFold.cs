using System.Globalization;
using System.Text;

namespace OnRecord.Ledger.Store;

/// <summary>Makes words comparable: case and accents are dropped, all that is neither letter nor digit parts words.</summary>
internal static class WordFold
{
    /// <summary>Returns the words, folded, in order and with repetitions.</summary>
    public static IEnumerable<string> Words(string text)
    {
        var word = new StringBuilder();
        foreach (var rune in text.Normalize(NormalizationForm.FormKD).EnumerateRunes())
        {
            if (Rune.IsLetterOrDigit(rune))
            {
                word.Append(Rune.ToLowerInvariant(rune).ToString());
            }
            else if (Rune.GetUnicodeCategory(rune) != UnicodeCategory.NonSpacingMark && word.Length > 0)
            {
                yield return word.ToString();
                word.Clear();
            }
        }

        if (word.Length > 0)
        {
            yield return word.ToString();
        }
    }

    /// <summary>Returns the words with one space between and around them: fit for looking up a word, or part of a name, by substring.</summary>
    public static string Line(string text) => $" {string.Join(' ', Words(text))} ";

    /// <summary>Returns the different words of several texts with one space between and around them.</summary>
    public static string Line(IEnumerable<string?> texts) =>
        $" {string.Join(' ', texts.OfType<string>().SelectMany(Words).Distinct())} ";
}
