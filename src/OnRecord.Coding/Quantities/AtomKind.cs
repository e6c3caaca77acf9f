namespace OnRecord.Coding.Quantities;

/// <summary>The sorts of atom.</summary>
internal enum AtomKind : byte
{
    /// <summary>A run of letters, or letters with full stops or apostrophes that the lexicon has as one word.</summary>
    Word,

    /// <summary>A number in figures.</summary>
    Figure,

    /// <summary>One other character, or a clitic with its apostrophe.</summary>
    Mark,
}
