using OnRecord.World.Names;

namespace OnRecord.World.Places;

/// <summary>Finds the folded names of the file that sound like another, by way of their skeletons.</summary>
internal sealed class AlikeKeys
{
    private const int ShortestAlike = 5;
    private const int ShortestAlikeSkeleton = 3;

    // Of three consonants with one of them changed too little is left.
    private const int ShortestChangedSkeleton = 4;

    // What a letter more or less costs at least, by and large; names far apart in length are not compared.
    private const double LeastCostOfLetter = 0.15;

    private readonly PlaceFile _file;

    public AlikeKeys(PlaceFile file) => _file = file;

    /// <summary>Returns the indices of the keys that are alike, each with its likeness.</summary>
    public Dictionary<int, double> Find(string folded, double atLeast)
    {
        string skeleton = NameKey.Skeleton(folded);
        if (folded.Length < ShortestAlike || skeleton.Length < ShortestAlikeSkeleton)
        {
            return [];
        }

        var keys = new Dictionary<int, double>();
        Collect(folded, skeleton, atLeast, keys);
        if (skeleton.Length >= ShortestChangedSkeleton)
        {
            foreach (string near in NameKey.SkeletonsNear(skeleton))
            {
                Collect(folded, near, atLeast, keys);
            }
        }

        return keys;
    }

    private bool IsNearInLength(int key, int length, double atLeast)
    {
        int other = _file.KeyOffsets[key + 1] - _file.KeyOffsets[key];
        return Math.Abs(other - length) * LeastCostOfLetter <= (1 - atLeast) * Math.Max(other, length) * 2;
    }

    private void Collect(string folded, string skeleton, double atLeast, Dictionary<int, double> keys)
    {
        uint hash = PlaceFile.HashOf(skeleton);
        int bucket = PlaceFile.BucketOf(hash);
        uint wanted = PlaceFile.SkeletonEntry(hash, 0);
        var skeletons = _file.Skeletons[_file.SkeletonBuckets[bucket].._file.SkeletonBuckets[bucket + 1]];
        foreach (uint entry in skeletons)
        {
            int key = (int)(entry & ((1u << PlaceFile.SkeletonKeyBits) - 1));
            if (entry - key == wanted && IsNearInLength(key, folded.Length, atLeast) && !keys.ContainsKey(key))
            {
                double likeness = NameSimilarity.Of(folded, _file.KeyAt(key), atLeast);
                if (likeness >= atLeast && likeness > 0)
                {
                    keys.Add(key, likeness);
                }
            }
        }
    }
}
