using System.Buffers.Binary;
using System.Runtime.InteropServices;
using System.Text;
using OnRecord.World.Names;
using OnRecord.World.Places;

namespace OnRecord.BuildWorld.Places;

/// <summary>Writes the file that <see cref="PlaceFile"/> describes.</summary>
internal sealed class PlaceFileWriter
{
    private const int ShortestSkeleton = 3;
    private const int ShortestSoundKey = 4;

    private readonly PlaceDraft[] _drafts;
    private readonly int[] _counts;
    private readonly Dictionary<string, byte> _countries;
    private readonly SortedDictionary<string, List<int>> _postings = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _keys = new(StringComparer.Ordinal);

    private PlaceFileWriter(PlaceDraft[] drafts, int[] counts, string[] countries)
    {
        _drafts = drafts;
        _counts = counts;
        _countries = countries.Select((code, index) => (code, index)).ToDictionary(pair => pair.code, pair => (byte)pair.index, StringComparer.Ordinal);
    }

    /// <summary>Writes a gazetteer; returns its length in bytes.</summary>
    /// <param name="path">The file to write.</param>
    /// <param name="drafts">Countries, first-level divisions, second-level divisions, then all others.</param>
    /// <param name="counts">How many there are of the first three.</param>
    /// <param name="countries">The ISO 3166-1 alpha-2 codes in the order of the countries.</param>
    public static long Write(string path, PlaceDraft[] drafts, int[] counts, string[] countries)
    {
        var writer = new PlaceFileWriter(drafts, counts, countries);
        writer.CollectNames();
        var sections = writer.Sections();
        using var file = File.Create(path);
        Span<byte> number = stackalloc byte[4];
        void WriteNumber(uint value, Span<byte> buffer)
        {
            BinaryPrimitives.WriteUInt32LittleEndian(buffer, value);
            file.Write(buffer);
        }

        WriteNumber(PlaceFile.Magic, number);
        uint start = PlaceFile.HeaderLength;
        foreach (byte[] section in sections)
        {
            WriteNumber(start, number);
            WriteNumber((uint)section.Length, number);
            start += (uint)section.Length;
        }

        foreach (byte[] section in sections)
        {
            file.Write(section);
        }

        return file.Length;
    }

    private void CollectNames()
    {
        for (int place = 0; place < _drafts.Length; place++)
        {
            foreach ((string name, var match) in _drafts[place].Names)
            {
                if (!_postings.TryGetValue(name, out var list))
                {
                    _postings.Add(name, list = []);
                }

                list.Add(place | ((int)match << PlaceFile.PostingMatchShift));
            }
        }

        // Keys are plain ASCII but for hand-made names; sorting by bytes is what the reader relies on.
        foreach (string key in _postings.Keys.OrderBy(key => key, Utf8Order.Instance))
        {
            _keys.Add(key, _keys.Count);
        }
    }

    private byte[][] Sections()
    {
        var (names, nameOffsets) = Names();
        var (keyBytes, keyOffsets) = Keys();
        var (keyPostings, postings) = Postings();
        var (skeletons, buckets) = Skeletons();
        int[] divisionStart = [_counts[0], _counts[0] + _counts[1]];
        var divisions = new Dictionary<string, ushort>(StringComparer.Ordinal);
        for (int place = divisionStart[0]; place < divisionStart[1] + _counts[2]; place++)
        {
            bool isFirst = place < divisionStart[1];
            string code = isFirst ? _drafts[place].Admin1! : _drafts[place].Admin2!;
            divisions.Add(code, (ushort)(place - divisionStart[isFirst ? 0 : 1]));
        }

        var records = _drafts.Select((draft, place) => Record(draft, divisions, nameOffsets[place])).ToArray();
        byte[][] sections = new byte[Enum.GetValues<PlaceFileSection>().Length][];
        sections[(int)PlaceFileSection.Records] = Bytes<PlaceRecord>(records);
        sections[(int)PlaceFileSection.Names] = names;
        sections[(int)PlaceFileSection.Keys] = keyBytes;
        sections[(int)PlaceFileSection.KeyOffsets] = Bytes<int>(keyOffsets);
        sections[(int)PlaceFileSection.KeyPostings] = Bytes<int>(keyPostings);
        sections[(int)PlaceFileSection.Postings] = Bytes<int>(postings);
        sections[(int)PlaceFileSection.Skeletons] = Bytes<uint>(skeletons);
        sections[(int)PlaceFileSection.SkeletonBuckets] = Bytes<int>(buckets);
        sections[(int)PlaceFileSection.Spread] = Bytes<int>(Spread());
        sections[(int)PlaceFileSection.Counts] = Bytes<int>(_counts);
        sections[(int)PlaceFileSection.Capitals] = Bytes<int>(Capitals());
        return sections;
    }

    private PlaceRecord Record(PlaceDraft draft, Dictionary<string, ushort> divisions, int name) => new(
        draft.GeonameId,
        draft.Point is { } point ? (int)Math.Round(point.Latitude * PlaceRecord.UnitsPerDegree) : PlaceRecord.NoPoint,
        draft.Point is { } same ? (int)Math.Round(same.Longitude * PlaceRecord.UnitsPerDegree) : 0,
        draft.Admin1 is { } admin1 && divisions.TryGetValue(admin1, out ushort first) ? first : PlaceRecord.NoDivision,
        draft.Admin2 is { } admin2 && divisions.TryGetValue(admin2, out ushort second) ? second : PlaceRecord.NoDivision,
        PlaceRecord.PopulationCodeOf(draft.Population),
        draft.Countries is [var only] ? _countries[only] : PlaceRecord.NoCountry,
        PlaceRecord.SortOf(draft.Kind, draft.Rank, draft.IsFormer),
        name);

    /// <summary>Lays out the usual names, leaving out those that are their key in title case.</summary>
    private (byte[] Names, int[] Offsets) Names()
    {
        using var names = new MemoryStream();
        int[] offsets = new int[_drafts.Length];
        for (int place = 0; place < _drafts.Length; place++)
        {
            string name = _drafts[place].Name;
            string folded = NameKey.Fold(name);
            if (_keys.TryGetValue(folded, out int key) && InTitleCase(folded) == name)
            {
                offsets[place] = ~key;
                continue;
            }

            offsets[place] = (int)names.Position;
            byte[] bytes = Encoding.UTF8.GetBytes(name);
            names.WriteByte(checked((byte)bytes.Length));
            names.Write(bytes);
        }

        return (Padded(names), offsets);
    }

    private (byte[] Bytes, int[] Offsets) Keys()
    {
        using var bytes = new MemoryStream();
        int[] offsets = new int[_keys.Count + 1];
        foreach ((string key, int index) in _keys)
        {
            offsets[index] = (int)bytes.Position;
            bytes.Write(Encoding.UTF8.GetBytes(key));
        }

        offsets[^1] = (int)bytes.Position;
        return (Padded(bytes), offsets);
    }

    private (int[] KeyPostings, int[] Postings) Postings()
    {
        int[] keyPostings = new int[_keys.Count];
        var postings = new List<int>();
        foreach ((string key, int index) in _keys)
        {
            var list = _postings[key];
            if (list.Count == 1)
            {
                keyPostings[index] = list[0];
                continue;
            }

            keyPostings[index] = ~postings.Count;
            postings.Add(list.Count);
            postings.AddRange(list);
        }

        return (keyPostings, [.. postings]);
    }

    private (uint[] Skeletons, int[] Buckets) Skeletons()
    {
        var entries = new List<(uint Hash, uint Key)>();
        foreach ((string key, int index) in _keys)
        {
            string skeleton = NameKey.Skeleton(key);
            if (key.Length >= ShortestSoundKey && skeleton.Length >= ShortestSkeleton - 1
                && _postings[key].Exists(posting => posting >> PlaceFile.PostingMatchShift != (int)NameMatch.Abbreviation))
            {
                entries.Add((PlaceFile.HashOf(skeleton), checked((uint)index)));
            }
        }

        entries.Sort();
        int[] buckets = new int[(1 << PlaceFile.SkeletonBucketBits) + 1];
        foreach ((uint hash, _) in entries)
        {
            buckets[PlaceFile.BucketOf(hash) + 1]++;
        }

        for (int bucket = 1; bucket < buckets.Length; bucket++)
        {
            buckets[bucket] += buckets[bucket - 1];
        }

        return ([.. entries.Select(entry => PlaceFile.SkeletonEntry(entry.Hash, entry.Key))], buckets);
    }

    private int[] Spread() => [.. _drafts
        .SelectMany((draft, place) => draft.Countries.Length < 2 ? [] : draft.Countries.SelectMany(code => (int[])[place, _countries[code]]))];

    private int[] Capitals()
    {
        int[] capitals = new int[_counts[0]];
        Array.Fill(capitals, -1);
        for (int place = 0; place < _drafts.Length; place++)
        {
            var draft = _drafts[place];
            if (draft.Rank == SettlementRank.Capital)
            {
                int country = _countries[draft.Countries[0]];
                int known = capitals[country];
                if (known < 0 || _drafts[known].Population < draft.Population)
                {
                    capitals[country] = place;
                }
            }
        }

        return capitals;
    }

    private static string InTitleCase(string key) =>
        string.Join(' ', key.Split(' ').Select(word => char.ToUpperInvariant(word[0]) + word[1..]));

    // Sections of numbers must begin at a multiple of four.
    private static byte[] Padded(MemoryStream stream)
    {
        while (stream.Length % 4 != 0)
        {
            stream.WriteByte(0);
        }

        return stream.ToArray();
    }

    private static byte[] Bytes<T>(ReadOnlySpan<T> values)
        where T : struct => MemoryMarshal.AsBytes(values).ToArray();
}
