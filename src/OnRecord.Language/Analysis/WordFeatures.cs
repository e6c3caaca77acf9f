using System.Globalization;

namespace OnRecord.Language.Analysis;

/// <summary>
/// Turns a word into what the network sees of it. Every step is repeated in <c>training/analyser/text.py</c>: change both or neither.
/// Works on UTF-16 code units, looks at no more than 64 of them.
/// </summary>
internal sealed class WordFeatures
{
    /// <summary>The number of columns of a token: its row in the word list, the hashed affixes and shape, the quotation state.</summary>
    public const int Columns = HashedColumns + 2;

    private const int HashedColumns = 9;
    private const int Longest = 64;
    private const int LongestTail = 4;
    private const int LongestAffix = 4;

    private readonly Dictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> _rows;
    private readonly uint[] _buckets;

    /// <summary>Initializes the features of a model.</summary>
    /// <param name="words">The word list; the first entry stands for unknown words.</param>
    /// <param name="buckets">The sizes of the hash tables: four prefixes, four suffixes, the shape.</param>
    public WordFeatures(IReadOnlyList<string> words, IReadOnlyList<int> buckets)
    {
        if (buckets.Count != HashedColumns)
        {
            throw new InvalidDataException($"The model has {buckets.Count} hash tables, not {HashedColumns}.");
        }

        var rows = new Dictionary<string, int>(words.Count, StringComparer.Ordinal);
        for (int row = 0; row < words.Count; row++)
        {
            rows.TryAdd(words[row], row);
        }

        _rows = rows.GetAlternateLookup<ReadOnlySpan<char>>();
        _buckets = [.. buckets.Select(size => (uint)size)];
    }

    /// <summary>Fills the columns of a word; the last, the quotation state, is left alone.</summary>
    /// <param name="form">The word as the text has it.</param>
    /// <param name="columns">Where they go; at least <see cref="Columns"/> long.</param>
    public void Fill(ReadOnlySpan<char> form, Span<int> columns)
    {
        Span<char> buffer = stackalloc char[Longest];
        Span<char> low = stackalloc char[Longest];
        Span<char> shape = stackalloc char[Longest];
        ReadOnlySpan<char> plain = Plain(form, buffer);
        low = low[..ToLower(plain, low)];
        columns[0] = _rows.TryGetValue(low, out int row) ? row : 0;
        for (int i = 0; i < low.Length; i++)
        {
            if (char.GetUnicodeCategory(low[i]) == UnicodeCategory.DecimalDigitNumber)
            {
                low[i] = '0';
            }
        }

        for (int length = 1; length <= LongestAffix; length++)
        {
            int taken = Math.Min(length, low.Length);
            columns[length] = Bucket(low[..taken], length - 1);
            columns[LongestAffix + length] = Bucket(low[^taken..], LongestAffix + length - 1);
        }

        columns[HashedColumns] = Bucket(shape[..Shape(plain, shape)], HashedColumns - 1);
    }

    /// <summary>Checks whether a word stands in the word list.</summary>
    public bool IsWord(ReadOnlySpan<char> form)
    {
        Span<char> buffer = stackalloc char[Longest];
        Span<char> low = stackalloc char[Longest];
        ReadOnlySpan<char> plain = Plain(form, buffer);
        return _rows.TryGetValue(low[..ToLower(plain, low)], out _);
    }

    /// <summary>Returns the word with plain quotation marks and dashes, its case kept, cut to a bounded length.</summary>
    internal static ReadOnlySpan<char> Plain(ReadOnlySpan<char> form, Span<char> buffer)
    {
        int length = Math.Min(form.Length, Longest);
        form[..length].CopyTo(buffer);
        if (form.Length > Longest)
        {
            form[^LongestTail..].CopyTo(buffer[(Longest - LongestTail)..]);
        }

        buffer = buffer[..length];
        for (int i = 0; i < length; i++)
        {
            buffer[i] = Plain(buffer[i]);
        }

        return buffer switch
        {
            "''" => "\"",
            "\u2026" => "...",
            "--" or "---" => "-",
            _ => buffer,
        };
    }

    /// <summary>Hashes code units: FNV-1a, 32 bits, folded once.</summary>
    internal static uint Hash(ReadOnlySpan<char> text)
    {
        uint hash = 2166136261;
        foreach (char unit in text)
        {
            hash = unchecked((hash ^ unit) * 16777619);
        }

        return hash ^ (hash >> 15);
    }

    /// <summary>Writes the letter classes of a word, runs cut to two, and returns how many there are.</summary>
    internal static int Shape(ReadOnlySpan<char> plain, Span<char> shape)
    {
        int length = 0;
        foreach (char unit in plain)
        {
            char kind = char.GetUnicodeCategory(unit) switch
            {
                UnicodeCategory.UppercaseLetter => 'X',
                UnicodeCategory.LowercaseLetter or UnicodeCategory.TitlecaseLetter
                    or UnicodeCategory.ModifierLetter or UnicodeCategory.OtherLetter => 'x',
                UnicodeCategory.DecimalDigitNumber => 'd',
                _ => unit,
            };
            if (length < 2 || shape[length - 1] != kind || shape[length - 2] != kind)
            {
                shape[length++] = kind;
            }
        }

        return length;
    }

    private int Bucket(ReadOnlySpan<char> text, int table) => (int)(Hash(text) % _buckets[table]);

    private static int ToLower(ReadOnlySpan<char> text, Span<char> low)
    {
        for (int i = 0; i < text.Length; i++)
        {
            low[i] = Lower(text[i]);
        }

        return text.Length;
    }

    private static char Lower(char unit) => unit == '\u0130' ? unit : char.ToLowerInvariant(unit);

    private static char Plain(char unit) => unit switch
    {
        '\u2018' or '\u2019' or '\u201A' or '\u201B' or '\u2032' or '\u00B4' or '`' => '\'',
        '\u201C' or '\u201D' or '\u201E' or '\u201F' or '\u2033' or '\u00AB' or '\u00BB' => '"',
        >= '\u2010' and <= '\u2015' or '\u2212' => '-',
        _ => unit,
    };
}
