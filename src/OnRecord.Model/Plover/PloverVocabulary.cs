using System.Collections.Frozen;
using System.Globalization;

namespace OnRecord.Model.Plover;

/// <summary>
/// The PLOVER vocabulary: types, modes, contexts and sectors with their quad classes and scores.
/// Source: PLOVER codebook of the Open Event Data Alliance, 2021 to 2024 (CC BY-SA 4.0); descriptions in our words.
/// </summary>
public static class PloverVocabulary
{
    private static readonly IReadOnlyList<string[]> Rows = ReadRows();

    private static readonly FrozenDictionary<string, PloverType> ByName =
        ReadTypes().ToFrozenDictionary(type => type.Name, StringComparer.Ordinal);

    /// <summary>Gets the sixteen types in the codebook's order.</summary>
    public static IReadOnlyList<PloverType> Types { get; } = [.. ByName.Values.OrderBy(type => type.Type)];

    /// <summary>Gets the names of the contexts: what an event is about.</summary>
    public static FrozenSet<string> Contexts { get; } = Names("context");

    /// <summary>Gets the sector codes of actors, <c>GOV</c> or <c>REB</c> say.</summary>
    public static FrozenSet<string> Sectors { get; } = Names("sector");

    /// <summary>Returns what PLOVER says of a type.</summary>
    /// <param name="type">The type.</param>
    public static PloverType Of(EventType type) => Types[(int)type];

    /// <summary>Looks up a type by the codebook's name.</summary>
    /// <param name="name">The name in capitals.</param>
    /// <param name="type">The type when the name is one of the sixteen.</param>
    public static bool TryParse(string name, out EventType type)
    {
        bool found = ByName.TryGetValue(name, out var entry);
        type = entry?.Type ?? default;
        return found;
    }

    /// <summary>Returns the score of an event: that of the first mode that has one, else that of the type.</summary>
    /// <param name="type">The type of the event.</param>
    /// <param name="modes">Its modes; names that are not the type's are ignored.</param>
    public static double Score(EventType type, IReadOnlyList<string> modes)
    {
        var entry = Of(type);
        foreach (string mode in modes)
        {
            if (entry.Modes.FirstOrDefault(known => known.Name == mode)?.Score is { } score)
            {
                return score;
            }
        }

        return entry.Score;
    }

    private static IEnumerable<PloverType> ReadTypes()
    {
        foreach (string[] row in Rows.Where(row => row[0] == "type"))
        {
            var type = Enum.Parse<EventType>(row[1], ignoreCase: true);
            var modes = Rows
                .Where(mode => mode[0] == "mode" && mode[2] == row[1])
                .Select(mode => new PloverMode(mode[1], type, Number(mode[4]), mode[5]))
                .ToArray();
            yield return new PloverType(type, row[1], (int)Number(row[3])!.Value, Number(row[4])!.Value, row[5], modes);
        }
    }

    private static FrozenSet<string> Names(string kind) =>
        Rows.Where(row => row[0] == kind).Select(row => row[1]).ToFrozenSet(StringComparer.Ordinal);

    private static double? Number(string text) =>
        text.Length == 0 ? null : double.Parse(text, CultureInfo.InvariantCulture);

    private static List<string[]> ReadRows()
    {
        using var stream = typeof(PloverVocabulary).Assembly.GetManifestResourceStream("plover.tsv")
            ?? throw new InvalidOperationException("plover.tsv is not embedded in OnRecord.Model.");
        using var reader = new StreamReader(stream);
        var rows = new List<string[]>();
        while (reader.ReadLine() is { } line)
        {
            string[] cells = line.Split('\t');
            if (cells.Length == 6)
            {
                rows.Add(cells);
            }
        }

        return rows;
    }
}
