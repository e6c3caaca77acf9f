using System.Collections.Frozen;

namespace OnRecord.Exchange.Acled;

/// <summary>Reads the tables of what ACLED documents that are part of this assembly.</summary>
internal static class AcledTable
{
    /// <summary>Returns the rows by their first cell.</summary>
    /// <param name="name">The name of the table.</param>
    /// <param name="parse">Makes a row out of its cells.</param>
    public static FrozenDictionary<string, T> Read<T>(string name, Func<string[], T> parse)
    {
        using var stream = typeof(AcledTable).Assembly.GetManifestResourceStream($"{typeof(AcledTable).Namespace}.{name}")
            ?? throw new InvalidOperationException($"{name} is not embedded in OnRecord.Exchange.");
        using var reader = new StreamReader(stream);
        var rows = new Dictionary<string, T>(StringComparer.Ordinal);
        while (reader.ReadLine() is { } line)
        {
            if (line.Length > 0 && line[0] != '#')
            {
                string[] cells = line.Split('\t');
                rows.Add(cells[0], parse(cells));
            }
        }

        return rows.ToFrozenDictionary(StringComparer.Ordinal);
    }
}
