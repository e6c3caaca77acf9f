using OnRecord.World.Names;

namespace OnRecord.World.Actors;

/// <summary>Finds the entries of the who's who by folded name, by the last words of a person's name, and by skeleton.</summary>
internal sealed class NameIndex
{
    private const int LongestSuffix = 3;

    private readonly Dictionary<string, List<int>> _full = [];
    private readonly Dictionary<string, List<int>> _family = [];
    private readonly Dictionary<string, int> _longest = [];
    private readonly Lazy<Dictionary<string, List<int>>> _skeletons;

    public NameIndex(IEnumerable<(int Entry, bool IsPerson, bool FamilyFirst, string Name)> names)
    {
        var persons = new List<(int Entry, string Folded)>();
        foreach (var (entry, isPerson, familyFirst, name) in names)
        {
            string folded = NameKey.Fold(name);
            if (folded.Length == 0)
            {
                continue;
            }

            Add(_full, folded, entry);
            int words = folded.AsSpan().Count(' ') + 1;
            int space = folded.IndexOf(' ', StringComparison.Ordinal);
            string first = space < 0 ? folded : folded[..space];
            _longest[first] = Math.Max(words, _longest.GetValueOrDefault(first));
            if (isPerson && words > 1)
            {
                persons.Add((entry, folded));
                AddFamilyNames(folded, entry, familyFirst ? first : null);
            }
        }

        // Only names that are found in no other way need skeletons; most runs of the program meet some, so the work is put off, not saved.
        _skeletons = new Lazy<Dictionary<string, List<int>>>(() =>
        {
            var skeletons = new Dictionary<string, List<int>>();
            foreach (var (entry, folded) in persons)
            {
                Add(skeletons, NameKey.Skeleton(folded), entry);
            }

            return skeletons;
        });
    }

    public IReadOnlyList<int> Full(string folded) => _full.TryGetValue(folded, out var entries) ? entries : [];

    public IReadOnlyList<int> Family(string folded) => _family.TryGetValue(folded, out var entries) ? entries : [];

    public int LongestFrom(string folded) => _longest.GetValueOrDefault(folded);

    public IEnumerable<int> Near(string folded)
    {
        string skeleton = NameKey.Skeleton(folded);
        var skeletons = _skeletons.Value;
        if (skeletons.TryGetValue(skeleton, out var same))
        {
            foreach (int entry in same)
            {
                yield return entry;
            }
        }

        foreach (string near in NameKey.SkeletonsNear(skeleton))
        {
            if (skeletons.TryGetValue(near, out var entries))
            {
                foreach (int entry in entries)
                {
                    yield return entry;
                }
            }
        }
    }

    private static void Add(Dictionary<string, List<int>> index, string key, int entry)
    {
        if (!index.TryGetValue(key, out var entries))
        {
            index.Add(key, entries = new List<int>(1));
        }

        if (entries.Count == 0 || entries[^1] != entry)
        {
            entries.Add(entry);
        }
    }

    private void AddFamilyNames(string folded, int entry, string? first)
    {
        int start = folded.Length;
        for (int words = 1; words <= LongestSuffix; words++)
        {
            start = folded.LastIndexOf(' ', start - 1);
            if (start <= 0)
            {
                break;
            }

            Add(_family, folded[(start + 1)..], entry);
        }

        if (first is not null)
        {
            Add(_family, first, entry);
        }
    }
}
