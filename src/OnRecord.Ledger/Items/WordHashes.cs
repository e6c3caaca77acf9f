using System.Collections.Immutable;
using System.Globalization;

namespace OnRecord.Ledger.Items;

/// <summary>
/// Turns words into numbers for comparing texts without keeping them. It knows no language: words of fewer than five letters carry
/// meaning only when they are names or figures, and longer ones are cut to their first six letters so that their forms agree.
/// </summary>
public static class WordHashes
{
    /// <summary>The most words that are kept of one text; a longer one is cut.</summary>
    public const int Most = 256;

    private const int Short = 5;
    private const int Stem = 6;
    private const uint Basis = 2166136261;
    private const uint Prime = 16777619;

    /// <summary>Returns the words that carry meaning, hashed, in rising order without repetition.</summary>
    /// <param name="text">The text.</param>
    public static ImmutableArray<uint> Of(string text)
    {
        var hashes = new SortedSet<uint>();
        int at = 0;
        while (at < text.Length && hashes.Count < Most)
        {
            if (!char.IsLetterOrDigit(text[at]))
            {
                at++;
                continue;
            }

            int end = at + 1;
            while (end < text.Length && char.IsLetterOrDigit(text[end]))
            {
                end++;
            }

            if (CarriesMeaning(text.AsSpan(at, end - at)))
            {
                hashes.Add(Hash(text.AsSpan(at, Math.Min(end - at, Stem))));
            }

            at = end;
        }

        return [.. hashes];
    }

    /// <summary>Returns the share of the shorter text's words that the longer one has too, from 0 to 1; 0 when either has none.</summary>
    /// <param name="first">The words of one text, in rising order.</param>
    /// <param name="second">The words of the other, in rising order.</param>
    public static double Overlap(ImmutableArray<uint> first, ImmutableArray<uint> second) =>
        first.IsEmpty || second.IsEmpty ? 0 : (double)Common(first, second) / Math.Min(first.Length, second.Length);

    /// <summary>Returns how many words both texts have.</summary>
    /// <inheritdoc cref="Overlap"/>
    public static int Common(ImmutableArray<uint> first, ImmutableArray<uint> second)
    {
        int common = 0;
        for (int i = 0, j = 0; i < first.Length && j < second.Length;)
        {
            int order = first[i].CompareTo(second[j]);
            common += order == 0 ? 1 : 0;
            i += order <= 0 ? 1 : 0;
            j += order >= 0 ? 1 : 0;
        }

        return common;
    }

    /// <summary>Returns up to four keys that similar texts are likely to share: the smallest hashes under four orders.</summary>
    /// <param name="words">The words, hashed.</param>
    public static IEnumerable<string> Keys(ImmutableArray<uint> words)
    {
        for (uint order = 0; order < 4 && !words.IsEmpty; order++)
        {
            uint smallest = words.Min(word => Mix(word + (order * 0x9E3779B9u)));
            yield return string.Create(CultureInfo.InvariantCulture, $"{order}{smallest:x8}");
        }
    }

    private static bool CarriesMeaning(ReadOnlySpan<char> word) =>
        word.Length >= Short || char.IsDigit(word[0]) || (word.Length == Short - 1 && char.IsUpper(word[0])) || IsAbbreviation(word);

    private static bool IsAbbreviation(ReadOnlySpan<char> word) => word.Length > 2 && char.IsUpper(word[0]) && char.IsUpper(word[1]);

    private static uint Hash(ReadOnlySpan<char> word)
    {
        uint hash = Basis;
        foreach (char letter in word)
        {
            hash = (hash ^ char.ToUpperInvariant(letter)) * Prime;
        }

        return Mix(hash);
    }

    private static uint Mix(uint value)
    {
        value = (value ^ (value >> 16)) * 0x85EBCA6B;
        value = (value ^ (value >> 13)) * 0xC2B2AE35;
        return value ^ (value >> 16);
    }
}
