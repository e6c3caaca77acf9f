using System.Runtime.InteropServices;
using System.Text;
using OnRecord.World.Names;

namespace OnRecord.World.Places;

/// <summary>
/// The layout of <c>places.bin</c>: a magic number, the table of sections (offset and length in bytes, 32-bit each), the sections.
/// All numbers are little-endian. The file is kept in memory as it is and read in place.
/// </summary>
internal sealed class PlaceFile
{
    public const string FileName = "places.bin";
    public const uint Magic = 0x3150_524F;
    public const int HeaderLength = 4 + (8 * SectionCount);

    /// <summary>A name's postings: the place in the low bits, the match above; negative where they stand in a list of their own.</summary>
    public const int PostingMatchShift = 24;

    /// <summary>A skeleton's entry: the key in the low bits, the rest of its hash above.</summary>
    public const int SkeletonKeyBits = 20;
    public const int SkeletonBucketBits = 17;

    private const int SectionCount = (int)PlaceFileSection.Capitals + 1;

    private readonly byte[] _bytes;

    private PlaceFile(byte[] bytes) => _bytes = bytes;

    public ReadOnlySpan<PlaceRecord> Records => Section<PlaceRecord>(PlaceFileSection.Records);

    public ReadOnlySpan<int> KeyOffsets => Section<int>(PlaceFileSection.KeyOffsets);

    public ReadOnlySpan<int> KeyPostings => Section<int>(PlaceFileSection.KeyPostings);

    public ReadOnlySpan<int> Postings => Section<int>(PlaceFileSection.Postings);

    public ReadOnlySpan<uint> Skeletons => Section<uint>(PlaceFileSection.Skeletons);

    public ReadOnlySpan<int> SkeletonBuckets => Section<int>(PlaceFileSection.SkeletonBuckets);

    /// <summary>Gets pairs of a place and the index of one of the several countries it lies in, in the order of the places.</summary>
    public ReadOnlySpan<int> Spread => Section<int>(PlaceFileSection.Spread);

    /// <summary>Gets the numbers of countries, first-level and second-level divisions, which are the first records in this order.</summary>
    public ReadOnlySpan<int> Counts => Section<int>(PlaceFileSection.Counts);

    /// <summary>Gets for each country the record of its capital; -1 for none.</summary>
    public ReadOnlySpan<int> Capitals => Section<int>(PlaceFileSection.Capitals);

    public static PlaceFile Read(string path)
    {
        byte[] bytes = File.ReadAllBytes(path);
        return bytes.Length > HeaderLength && MemoryMarshal.Read<uint>(bytes) == Magic
            ? new PlaceFile(bytes)
            : throw new InvalidDataException($"{path} is not a gazetteer of this version.");
    }

    /// <summary>Returns the hash that sorts skeletons; FNV-1a, so that the file does not depend on the run.</summary>
    public static uint HashOf(ReadOnlySpan<char> skeleton)
    {
        uint hash = 2166136261;
        foreach (char sound in skeleton)
        {
            hash = (hash ^ sound) * 16777619;
        }

        // The low bits of FNV are the weak ones.
        return hash ^ (hash >> 15);
    }

    /// <summary>Returns the bucket that a skeleton's hash belongs to.</summary>
    public static int BucketOf(uint hash) => (int)(hash >> (32 - SkeletonBucketBits));

    /// <summary>Returns the entry of a key under a skeleton's hash.</summary>
    public static uint SkeletonEntry(uint hash, uint key) => (hash << SkeletonKeyBits) | key;

    public string KeyAt(int key) => Encoding.UTF8.GetString(KeyBytes(key));

    public string NameAt(int offset)
    {
        var names = Section<byte>(PlaceFileSection.Names);
        return Encoding.UTF8.GetString(names.Slice(offset + 1, names[offset]));
    }

    /// <summary>Returns the index of a folded name among the keys; negative when it is none.</summary>
    public int FindKey(string folded)
    {
        Span<byte> wanted = stackalloc byte[NameKey.LongestName * 3];
        wanted = wanted[..Encoding.UTF8.GetBytes(folded, wanted)];
        int low = 0;
        int high = KeyOffsets.Length - 2;
        while (low <= high)
        {
            int middle = (low + high) / 2;
            int order = KeyBytes(middle).SequenceCompareTo(wanted);
            if (order == 0)
            {
                return middle;
            }

            (low, high) = order < 0 ? (middle + 1, high) : (low, middle - 1);
        }

        return -1;
    }

    /// <summary>Returns the postings of a key.</summary>
    public ReadOnlySpan<int> PostingsOf(int key)
    {
        ref readonly int posting = ref KeyPostings[key];
        if (posting >= 0)
        {
            return new ReadOnlySpan<int>(in posting);
        }

        int start = ~posting;
        return Postings.Slice(start + 1, Postings[start]);
    }

    private ReadOnlySpan<byte> KeyBytes(int key) =>
        Section<byte>(PlaceFileSection.Keys)[KeyOffsets[key]..KeyOffsets[key + 1]];

    private ReadOnlySpan<T> Section<T>(PlaceFileSection section)
        where T : struct
    {
        int entry = 4 + (8 * (int)section);
        int start = MemoryMarshal.Read<int>(_bytes.AsSpan(entry));
        int length = MemoryMarshal.Read<int>(_bytes.AsSpan(entry + 4));
        return MemoryMarshal.Cast<byte, T>(_bytes.AsSpan(start, length));
    }
}
