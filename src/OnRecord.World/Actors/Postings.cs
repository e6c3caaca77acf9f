using System.Runtime.InteropServices;

namespace OnRecord.World.Actors;

/// <summary>Which entries a key leads to, in the order they were added. Lists share one array, for most keys lead to one entry.</summary>
internal sealed class Postings
{
    private readonly Dictionary<string, int> _last;
    private readonly Dictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> _lastBySpan;
    private readonly List<(int Entry, int Before)> _postings;

    public Postings(int expected)
    {
        _last = new Dictionary<string, int>(expected);
        _lastBySpan = _last.GetAlternateLookup<ReadOnlySpan<char>>();
        _postings = new List<(int, int)>(expected);
    }

    public void Add(ReadOnlySpan<char> key, int entry)
    {
        ref int last = ref CollectionsMarshal.GetValueRefOrAddDefault(_lastBySpan, key, out bool isKnown);
        int before = isKnown ? last : -1;
        if (before < 0 || _postings[before].Entry != entry)
        {
            last = _postings.Count;
            _postings.Add((entry, before));
        }
    }

    public List<int> Find(ReadOnlySpan<char> key)
    {
        var entries = new List<int>();
        for (int posting = _lastBySpan.TryGetValue(key, out int last) ? last : -1; posting >= 0; posting = _postings[posting].Before)
        {
            entries.Add(_postings[posting].Entry);
        }

        entries.Reverse();
        return entries;
    }

    public bool Contains(ReadOnlySpan<char> key) => _lastBySpan.ContainsKey(key);
}
