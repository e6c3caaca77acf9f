using System.Collections.Immutable;
using System.Globalization;

namespace OnRecord.Ledger.Copies;

/// <summary>
/// A short sketch of a text by which copies are known: the smallest hashes of its runs of five words (MinHash). It does not depend on
/// the machine; case, punctuation and line breaks do not count.
/// </summary>
public sealed class ReportSketch
{
    /// <summary>How many hashes a sketch has.</summary>
    public const int Size = 64;

    /// <summary>The least similarity of copies.</summary>
    public const double CopyFrom = 0.5;

    private const int RunLength = 5;
    private const int BandLength = 3;
    private const uint WordSeed = 2166136261;
    private const uint WordPrime = 16777619;
    private const ulong Golden = 0x9E3779B97F4A7C15;

    private static readonly ulong[] Seeds = [.. Enumerable.Range(1, Size).Select(index => Mix((ulong)index * Golden))];

    /// <summary>Initializes a sketch from the hashes of one made before.</summary>
    /// <param name="values">The hashes: <see cref="Size"/> of them, or none for a text without words.</param>
    /// <exception cref="ArgumentException">There are some, but not <see cref="Size"/>.</exception>
    public ReportSketch(ImmutableArray<uint> values)
    {
        if (values.Length is not (0 or Size))
        {
            throw new ArgumentException($"A sketch has {Size} hashes or none, not {values.Length}.", nameof(values));
        }

        Values = values;
    }

    /// <summary>Gets the hashes; empty for a text without words.</summary>
    public ImmutableArray<uint> Values { get; }

    /// <summary>Gets keys of which copies nearly always have one in common, and other texts hardly ever; none for a text without words.</summary>
    public IEnumerable<ulong> Bands
    {
        get
        {
            for (int i = 0; i + BandLength <= Values.Length; i += BandLength)
            {
                ulong band = (ulong)i;
                for (int j = 0; j < BandLength; j++)
                {
                    band = Mix((band * Golden) + Values[i + j]);
                }

                yield return band;
            }
        }
    }

    /// <summary>Returns the sketch of a text.</summary>
    /// <param name="text">The text; it may be empty.</param>
    public static ReportSketch Of(string text)
    {
        var words = HashesOf(text);
        if (words.Count == 0)
        {
            return new ReportSketch([]);
        }

        uint[] smallest = new uint[Size];
        Array.Fill(smallest, uint.MaxValue);
        // A text shorter than a run is one run.
        for (int start = 0; start == 0 || start + RunLength <= words.Count; start++)
        {
            ulong run = 0;
            for (int i = start; i < Math.Min(start + RunLength, words.Count); i++)
            {
                run = Mix((run * Golden) + words[i]);
            }

            for (int i = 0; i < Size; i++)
            {
                smallest[i] = Math.Min(smallest[i], (uint)(((run ^ Seeds[i]) * Golden) >> 32));
            }
        }

        return new ReportSketch([.. smallest]);
    }

    /// <summary>Returns about which share of the runs of words of two texts is common to both, from 0 to 1; 0 where a text has no words.</summary>
    /// <param name="other">The sketch of the other text.</param>
    public double Similarity(ReportSketch other)
    {
        if (Values.IsEmpty || other.Values.IsEmpty)
        {
            return 0;
        }

        int same = 0;
        for (int i = 0; i < Size; i++)
        {
            same += Values[i] == other.Values[i] ? 1 : 0;
        }

        return (double)same / Size;
    }

    /// <summary>Checks whether one text is a copy of the other, cut or changed a little.</summary>
    /// <param name="other">The sketch of the other text.</param>
    public bool IsCopyOf(ReportSketch other) => Similarity(other) >= CopyFrom;

    private static List<uint> HashesOf(string text)
    {
        var words = new List<uint>(text.Length / 6);
        uint hash = WordSeed;
        foreach (char c in text)
        {
            if (char.IsLetterOrDigit(c))
            {
                hash = (hash ^ char.ToLowerInvariant(c)) * WordPrime;
            }
            else if (hash != WordSeed && !IsJoint(c))
            {
                words.Add(hash);
                hash = WordSeed;
            }
        }

        if (hash != WordSeed)
        {
            words.Add(hash);
        }

        return words;
    }

    // An apostrophe, straight or curly, and marks that combine with letters do not end a word.
    private static bool IsJoint(char c) =>
        c is '\'' or '\u2019' || char.GetUnicodeCategory(c) is UnicodeCategory.NonSpacingMark or UnicodeCategory.Format;

    private static ulong Mix(ulong value)
    {
        value = (value ^ (value >> 30)) * 0xBF58476D1CE4E5B9;
        value = (value ^ (value >> 27)) * 0x94D049BB133111EB;
        return value ^ (value >> 31);
    }
}
