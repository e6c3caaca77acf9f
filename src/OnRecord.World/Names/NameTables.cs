using System.Collections.Frozen;

namespace OnRecord.World.Names;

/// <summary>The letter and sound tables, read once from the files built into this assembly.</summary>
internal static class NameTables
{
    private const int SoundLimit = 128;

    /// <summary>Gets the plain letters of each marked letter, in lower case.</summary>
    public static FrozenDictionary<char, string> Letters { get; } = ReadLetters();

    /// <summary>Gets the spellings that begin with a letter, the longest first; indexed by the letter.</summary>
    public static Spelling[][] Spellings { get; } = ReadSpellings();

    /// <summary>Gets what it costs to take one sound for another; indexed by <see cref="Pair"/>. A full stranger costs 1.</summary>
    public static float[] Costs { get; } = ReadCosts();

    /// <summary>Gets the forms of the Arabic article.</summary>
    public static FrozenSet<string> Articles { get; } =
        Rows("articles.tsv").Select(row => row[0]).ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Returns the place of a pair of sounds in <see cref="Costs"/>; <c>-</c> stands for nothing.</summary>
    public static int Pair(char one, char other) => (one * SoundLimit) + other;

    private static FrozenDictionary<char, string> ReadLetters() =>
        Rows("letters.tsv").ToFrozenDictionary(row => row[0][0], row => row[1]);

    private static Spelling[][] ReadSpellings()
    {
        var byLetter = new List<Spelling>[SoundLimit];
        foreach (string[] row in Rows("sounds.tsv"))
        {
            var where = Enum.Parse<SpellingPosition>(row[2], ignoreCase: true);
            (byLetter[row[0][0]] ??= []).Add(new Spelling(row[0], row[1][0], where));
        }

        // A sort by length keeps the order of the file among equals: the narrower rule stands first there.
        return [.. byLetter.Select(list => list is null ? [] : list.OrderByDescending(spelling => spelling.Letters.Length).ToArray())];
    }

    private static float[] ReadCosts()
    {
        float[] costs = new float[SoundLimit * SoundLimit];
        Array.Fill(costs, 1f);
        for (int sound = 0; sound < SoundLimit; sound++)
        {
            costs[Pair((char)sound, (char)sound)] = 0f;
        }

        foreach (string[] row in Rows("likeness.tsv"))
        {
            float cost = float.Parse(row[2]);
            costs[Pair(row[0][0], row[1][0])] = cost;
            costs[Pair(row[1][0], row[0][0])] = cost;
        }

        return costs;
    }

    private static IEnumerable<string[]> Rows(string file)
    {
        var assembly = typeof(NameTables).Assembly;
        using var stream = assembly.GetManifestResourceStream("OnRecord.World.Names." + file)
            ?? throw new InvalidOperationException($"The table {file} is not built in.");
        using var reader = new StreamReader(stream);
        while (reader.ReadLine() is { } line)
        {
            if (line.Length > 0 && line[0] != '#')
            {
                yield return line.Split('\t');
            }
        }
    }
}
