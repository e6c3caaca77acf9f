namespace OnRecord.World.Names;

/// <summary>Where in a word a spelling has its sound.</summary>
internal enum SpellingPosition
{
    /// <summary>Anywhere.</summary>
    Any,

    /// <summary>At the beginning of a word.</summary>
    Start,

    /// <summary>At the end of a word.</summary>
    End,

    /// <summary>Before a front vowel.</summary>
    Front,
}
