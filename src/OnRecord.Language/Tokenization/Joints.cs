namespace OnRecord.Language.Tokenization;

/// <summary>Tells marks that join the parts of a word or number from marks that part words.</summary>
internal static class Joints
{
    /// <summary>The length, in characters, beyond which a word is looked up nowhere: it bounds the work on hostile text.</summary>
    public const int LongestWord = 32;

    /// <summary>Checks whether the comma at <paramref name="comma"/> groups the digits of one number.</summary>
    public static bool IsThousands(string text, int comma, int end)
    {
        int digits = 0;
        while (comma + 1 + digits < end && char.IsAsciiDigit(text[comma + 1 + digits]))
        {
            digits++;
        }

        return digits is 2 or 3;
    }

    /// <summary>Checks for single letters with full stops: "U.S", "a.m".</summary>
    public static bool IsInitials(string text, int start, int stop)
    {
        int length = stop - start;
        if (length > LongestWord)
        {
            return false;
        }

        for (int index = start; index < stop; index++)
        {
            bool letterHere = (index - start) % 2 == 0;
            if (letterHere ? !char.IsLetter(text[index]) : text[index] != '.')
            {
                return false;
            }
        }

        return length % 2 == 1;
    }

    /// <summary>Checks for a name with a dot inside that is no end of a sentence: "asahi.com", "Ph.D".</summary>
    public static bool IsDottedName(string text, int start, int stop, int end) =>
        char.IsLetterOrDigit(text[stop - 1])
        && stop - start <= LongestWord
        && stop + 1 < end
        && (char.IsLower(text[stop + 1]) || char.IsAsciiDigit(text[stop + 1]) || (stop - start == 2 && char.IsUpper(text[start])));
}
