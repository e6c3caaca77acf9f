using OnRecord.World.Names;

namespace OnRecord.World.Actors;

/// <summary>Finds the entries of the who's who by folded name, by the last words of a person's name, and by skeleton.</summary>
internal sealed class NameIndex
{
    private const int LongestSuffix = 3;

    private readonly Postings _full;
    private readonly Postings _family;
    private readonly Dictionary<string, int> _longest = [];
    private readonly List<(int Entry, string Folded)> _persons = [];
    private readonly Lazy<Postings> _skeletons;

    public NameIndex(int expected)
    {
        _full = new Postings(expected * 2);
        _family = new Postings(expected * 2);

        // Only names that are found in no other way need skeletons.
        _skeletons = new Lazy<Postings>(() =>
        {
            var skeletons = new Postings(_persons.Count);
            foreach (var (entry, folded) in _persons)
            {
                skeletons.Add(NameKey.Skeleton(folded), entry);
            }

            return skeletons;
        });
    }

    /// <summary>Adds a name of an entry; all names are added before the first is looked up.</summary>
    public void Add(int entry, ReadOnlySpan<char> name, bool isPerson, bool familyFirst)
    {
        string folded = NameKey.Fold(name);
        if (folded.Length == 0)
        {
            return;
        }

        _full.Add(folded, entry);
        int words = folded.AsSpan().Count(' ') + 1;
        int space = folded.IndexOf(' ', StringComparison.Ordinal);
        var first = space < 0 ? folded : folded.AsSpan(0, space);
        var longest = _longest.GetAlternateLookup<ReadOnlySpan<char>>();
        if (!longest.TryGetValue(first, out int known) || known < words)
        {
            longest[first] = words;
        }

        if (isPerson && words > 1)
        {
            _persons.Add((entry, folded));
            AddFamilyNames(folded, entry, familyFirst ? first : []);
        }
    }

    public List<int> Full(string folded) => _full.Find(folded);

    public bool IsFull(string folded) => _full.Contains(folded);

    public List<int> Family(string folded) => _family.Find(folded);

    public int LongestFrom(string folded) => _longest.GetValueOrDefault(folded);

    public IEnumerable<int> Near(string folded)
    {
        string skeleton = NameKey.Skeleton(folded);
        foreach (string near in NameKey.SkeletonsNear(skeleton).Prepend(skeleton))
        {
            if (_skeletons.Value.Contains(near))
            {
                foreach (int entry in _skeletons.Value.Find(near))
                {
                    yield return entry;
                }
            }
        }
    }

    private void AddFamilyNames(string folded, int entry, ReadOnlySpan<char> first)
    {
        int start = folded.Length;
        for (int words = 1; words <= LongestSuffix; words++)
        {
            start = folded.LastIndexOf(' ', start - 1);
            if (start <= 0)
            {
                break;
            }

            _family.Add(folded.AsSpan(start + 1), entry);
        }

        if (first.Length > 0)
        {
            _family.Add(first, entry);
        }
    }
}
