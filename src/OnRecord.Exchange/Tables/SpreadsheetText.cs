using System.Globalization;

namespace OnRecord.Exchange.Tables;

/// <summary>
/// Keeps words from being run as formulas when a spreadsheet opens the file. Words that a spreadsheet might take for a formula get an
/// apostrophe in front, and so do words that already have apostrophes before such a beginning, so that one apostrophe can always be taken off again.
/// </summary>
internal static class SpreadsheetText
{
    private const char Guard = '\'';

    /// <summary>Returns the words, guarded where they need it. The null character, which many readers of CSV stumble over, is replaced.</summary>
    /// <param name="text">The words.</param>
    public static string Guarded(string text)
    {
        string clean = text.Replace('\0', '\uFFFD');
        return LooksLikeFormula(clean.AsSpan().TrimStart(Guard)) ? Guard + clean : clean;
    }

    // Blanks and invisible characters in front do not keep every spreadsheet from seeing the formula. A tab or a line break may end the cell.
    private static bool LooksLikeFormula(ReadOnlySpan<char> text)
    {
        foreach (char character in text)
        {
            if (character is '=' or '+' or '-' or '@' or '＝' or '＋' or '－' or '＠' or '\t' or '\r' or '\n')
            {
                return true;
            }

            bool invisible = char.IsWhiteSpace(character) || char.IsControl(character) || char.GetUnicodeCategory(character) == UnicodeCategory.Format;
            if (!invisible)
            {
                return false;
            }
        }

        return false;
    }
}
