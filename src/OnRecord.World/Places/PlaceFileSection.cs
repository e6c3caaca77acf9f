namespace OnRecord.World.Places;

/// <summary>The sections of <see cref="PlaceFile"/> in the order of the table.</summary>
internal enum PlaceFileSection
{
    /// <summary>The places: countries, first-level divisions, second-level divisions, then all others.</summary>
    Records,

    /// <summary>Usual names in UTF-8, each after a byte with its length.</summary>
    Names,

    /// <summary>Folded names in UTF-8, sorted by their bytes, end to end.</summary>
    Keys,

    /// <summary>Where each folded name begins, and the end of the last.</summary>
    KeyOffsets,

    /// <summary>For each folded name its posting, or the complement of where its list of postings begins.</summary>
    KeyPostings,

    /// <summary>Lists of postings, each after its length.</summary>
    Postings,

    /// <summary>The folded names that can be found by sound, sorted by the hash of their skeleton.</summary>
    Skeletons,

    /// <summary>Where each bucket of skeletons begins, and the end of the last.</summary>
    SkeletonBuckets,

    /// <summary>The countries of places that lie in several.</summary>
    Spread,

    /// <summary>How many countries and divisions there are.</summary>
    Counts,

    /// <summary>The capitals.</summary>
    Capitals,
}
