using OnRecord.Model;

namespace OnRecord.World.Actors;

/// <summary>
/// The entries of the who's who, read in full only when one is wanted: a report needs a few dozen of the many thousands.
/// Safe to share between threads.
/// </summary>
internal sealed class EntryTable
{
    private readonly string[] _lines;
    private readonly ActorEntry?[] _entries;

    public EntryTable(string[] lines)
    {
        _lines = lines;
        _entries = new ActorEntry?[lines.Length];
        Index = new NameIndex(lines.Length);
        for (int entry = 0; entry < lines.Length; entry++)
        {
            AddNames(entry, lines[entry]);
        }
    }

    public int Count => _lines.Length;

    public NameIndex Index { get; }

    /// <summary>Gets the entries of states.</summary>
    public List<int> States { get; } = [];

    /// <summary>Gets the entries of persons whose offices are named.</summary>
    public List<int> Leaders { get; } = [];

    // Two threads may read the same line at once; both come to the same.
    public ActorEntry this[int entry] => _entries[entry] ??= ActorFile.Parse(_lines[entry]);

    private void AddNames(int entry, string line)
    {
        var heading = ActorFile.ReadHeading(line);
        bool isPerson = heading.Kind == ActorKind.Person;
        if (heading.Kind == ActorKind.State)
        {
            States.Add(entry);
        }
        else if (isPerson && heading.Rank > ActorRank.Listed)
        {
            Leaders.Add(entry);
        }

        var names = line.AsSpan()[heading.Names];
        bool familyFirst = isPerson && ActorFile.IsFamilyFirst(line.AsSpan()[heading.Country]);
        foreach (var name in names.Split('|'))
        {
            Index.Add(entry, names[name], isPerson, familyFirst);
        }
    }
}
