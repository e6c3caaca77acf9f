using System.Buffers;

namespace OnRecord.World.Names;

/// <summary>
/// Reduces names to keys, so that the same name is found in another spelling. Keys serve look-up only and are never shown.
/// Names longer than <see cref="LongestName"/> are cut there.
/// </summary>
public static class NameKey
{
    /// <summary>The number of UTF-16 code units of a name that count, and the greatest length of a key.</summary>
    public const int LongestName = 200;

    private const int LongestSkeleton = 24;
    private const string SkeletonSounds = "abcdfgjklmnprstvyz";

    /// <summary>
    /// Returns the name in plain lower-case letters: marks off, apostrophes and full stops dropped, hyphens and all other signs
    /// turned into single spaces. Two spellings with the same result are the same name to a careless typist.
    /// Folding twice changes nothing.
    /// </summary>
    /// <param name="name">The name; an empty one gives an empty key.</param>
    public static string Fold(ReadOnlySpan<char> name)
    {
        if (name.Length > LongestName)
        {
            name = name[..LongestName];
        }

        // No table entry is longer than two letters.
        char[] rented = ArrayPool<char>.Shared.Rent((name.Length * 2) + 1);
        int length = 0;
        foreach (char letter in name)
        {
            char lower = char.ToLowerInvariant(letter);
            if (char.IsAsciiLetterLower(lower) || char.IsAsciiDigit(lower))
            {
                rented[length++] = lower;
            }
            else if (NameTables.Letters.TryGetValue(lower, out string? plain))
            {
                plain.CopyTo(rented.AsSpan(length));
                length += plain.Length;
            }
            else if (char.IsLetterOrDigit(lower) || char.IsSurrogate(lower))
            {
                rented[length++] = lower;
            }
            else if (!IsDropped(lower) && length > 0 && rented[length - 1] != ' ')
            {
                rented[length++] = ' ';
            }
        }

        length = Math.Min(length, LongestName);
        if (length > 0 && rented[length - 1] == ' ')
        {
            length--;
        }

        string folded = new(rented, 0, length);
        ArrayPool<char>.Shared.Return(rented);
        return folded;
    }

    /// <summary>
    /// Returns the consonants that a name keeps in nearly every romanisation: no vowels but one at the very start, no h, no word breaks,
    /// no Arabic article, no doubled letters, and one letter for sounds that are often written alike (kh and k and q, sh and s).
    /// Many names share a skeleton; compare them with <see cref="NameSimilarity"/>.
    /// </summary>
    /// <param name="folded">A name as <see cref="Fold"/> gives it.</param>
    public static string Skeleton(string folded)
    {
        Span<char> sounds = stackalloc char[LongestName];
        Span<char> skeleton = stackalloc char[LongestSkeleton];
        int length = 0;
        foreach (var range in folded.AsSpan().Split(' '))
        {
            var word = folded.AsSpan(range);
            bool isLast = range.End.Value == folded.Length;
            if (!isLast && NameTables.Articles.GetAlternateLookup<ReadOnlySpan<char>>().Contains(word))
            {
                continue;
            }

            int count = Sounds(word[..Math.Min(word.Length, LongestName)], sounds);
            for (int index = 0; index < count && length < LongestSkeleton; index++)
            {
                char kept = InSkeleton(sounds[index], isFirst: length == 0 && index == 0);
                if (kept != '\0' && (length == 0 || skeleton[length - 1] != kept))
                {
                    skeleton[length++] = kept;
                }
            }
        }

        return new string(skeleton[..length]);
    }

    /// <summary>
    /// Returns the skeletons that differ in one letter: one left out, put in or taken for another. The skeleton itself is not among them;
    /// one may come more than once.
    /// </summary>
    /// <param name="skeleton">A name's skeleton as <see cref="Skeleton"/> gives it.</param>
    public static IEnumerable<string> SkeletonsNear(string skeleton)
    {
        for (int index = 0; index < skeleton.Length; index++)
        {
            yield return string.Concat(skeleton.AsSpan(0, index), skeleton.AsSpan(index + 1));
        }

        foreach (char sound in SkeletonSounds)
        {
            for (int index = 0; index <= skeleton.Length; index++)
            {
                // A doubled letter is never kept, so no skeleton has one.
                if ((index == 0 || skeleton[index - 1] != sound) && (index == skeleton.Length || skeleton[index] != sound))
                {
                    yield return string.Concat(skeleton.AsSpan(0, index), [sound], skeleton.AsSpan(index));
                }

                if (index < skeleton.Length && skeleton[index] != sound)
                {
                    yield return string.Concat(skeleton.AsSpan(0, index), [sound], skeleton.AsSpan(index + 1));
                }
            }
        }
    }

    /// <summary>Writes the sounds of a folded name, doubled ones once; returns how many there are, never more than letters.</summary>
    internal static int Sounds(ReadOnlySpan<char> folded, Span<char> sounds)
    {
        int length = 0;
        int index = 0;
        while (index < folded.Length)
        {
            (char sound, int taken) = SoundAt(folded, index);
            index += taken;
            if (length == 0 || sounds[length - 1] != sound)
            {
                sounds[length++] = sound;
            }
        }

        return length;
    }

    private static (char Sound, int Taken) SoundAt(ReadOnlySpan<char> folded, int index)
    {
        char letter = folded[index];
        if (letter < NameTables.Spellings.Length)
        {
            foreach (var spelling in NameTables.Spellings[letter])
            {
                int length = spelling.Letters.Length;
                if (folded[index..].StartsWith(spelling.Letters) && Fits(folded, index, index + length, spelling.Position))
                {
                    return (spelling.Sound, length);
                }
            }
        }

        return (letter, 1);
    }

    private static bool Fits(ReadOnlySpan<char> folded, int start, int end, SpellingPosition position) => position switch
    {
        SpellingPosition.Start => start == 0 || folded[start - 1] == ' ',
        SpellingPosition.End => end == folded.Length || folded[end] == ' ',
        SpellingPosition.Front => end < folded.Length && folded[end] is 'e' or 'i' or 'y',
        _ => true,
    };

    private static bool IsDropped(char sign) =>
        sign is '.' or '\'' or '`' or '´' or '’' or '‘' or 'ʼ' or 'ʻ' or 'ʿ' or 'ʾ' or 'ʹ' or 'ʺ' or '\u00AD'
        || char.GetUnicodeCategory(sign) is System.Globalization.UnicodeCategory.NonSpacingMark or System.Globalization.UnicodeCategory.Format;

    private static char InSkeleton(char sound, bool isFirst) => sound switch
    {
        'a' or 'e' or 'i' or 'o' or 'u' => isFirst ? 'a' : '\0',
        'y' => isFirst ? 'y' : '\0',
        'h' or ' ' => '\0',
        'X' or 'q' => 'k',
        'G' => 'g',
        'S' or 'T' => sound == 'S' ? 's' : 't',
        'C' => 'c',
        'D' => 'd',
        'Z' => 'z',
        'J' => 'j',
        'w' => 'v',
        _ => sound,
    };
}
