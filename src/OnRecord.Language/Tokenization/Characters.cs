using System.Globalization;

namespace OnRecord.Language.Tokenization;

/// <summary>Sorts characters into the classes that tokens and sentences are cut by.</summary>
internal static class Characters
{
    /// <summary>Checks whether a character stands between tokens and belongs to none: white space, control and direction marks.</summary>
    public static bool IsSeparator(char character) =>
        char.IsWhiteSpace(character)
        || char.IsControl(character)
        || character is '\u200B' or '\u200E' or '\u200F' or '\uFEFF' or (>= '\u202A' and <= '\u202E') or (>= '\u2060' and <= '\u2069');

    /// <summary>Checks for a mark that is an apostrophe in some text.</summary>
    public static bool IsApostrophe(char character) => character is '\'' or '\u2019' or '\u02BC' or '\uFF07';

    /// <summary>Checks for a mark that opens or closes a quotation.</summary>
    public static bool IsQuote(char character) =>
        character is '"' or '\'' or '`' or '\u00AB' or '\u00BB' or (>= '\u2018' and <= '\u201F') or '\u2039' or '\u203A' or '\u300C' or '\u300D';

    /// <summary>Checks for an opening bracket.</summary>
    public static bool IsOpeningBracket(char character) => character is '(' or '[' or '{';

    /// <summary>Checks for a closing bracket.</summary>
    public static bool IsClosingBracket(char character) => character is ')' or ']' or '}';

    /// <summary>Checks for a hyphen.</summary>
    public static bool IsHyphen(char character) => character is '-' or '\u2010' or '\u2011';

    /// <summary>Checks for a dash that parts clauses or the ends of a range.</summary>
    public static bool IsDash(char character) => character is '\u2012' or '\u2013' or '\u2014' or '\u2015';

    /// <summary>Checks for a mark that ends a sentence.</summary>
    public static bool IsTerminal(char character) => character is '.' or '!' or '?' or '\u2026';

    /// <summary>Checks for a letter, a digit or a mark on one; halves of surrogate pairs are checked as the pair.</summary>
    public static bool IsWordPart(string text, int index)
    {
        if (char.IsAsciiLetterOrDigit(text[index]))
        {
            return true;
        }

        return CharUnicodeInfo.GetUnicodeCategory(text, index) switch
        {
            UnicodeCategory.UppercaseLetter or UnicodeCategory.LowercaseLetter or UnicodeCategory.TitlecaseLetter
                or UnicodeCategory.ModifierLetter or UnicodeCategory.OtherLetter or UnicodeCategory.NonSpacingMark
                or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.EnclosingMark or UnicodeCategory.DecimalDigitNumber
                or UnicodeCategory.LetterNumber or UnicodeCategory.OtherNumber or UnicodeCategory.Format => true,
            UnicodeCategory.Surrogate => char.IsLowSurrogate(text[index]) && index > 0 && char.IsHighSurrogate(text[index - 1])
                && char.IsLetterOrDigit(text, index - 1),
            _ => false,
        };
    }
}
