namespace OnRecord.Language.Documents;

/// <summary>The parts of an attribution (PolNeAR's): somebody is said to say something.</summary>
public enum AttributionRole : byte
{
    /// <summary>The words that name the one who says it.</summary>
    Source,

    /// <summary>The words that mark the saying.</summary>
    Cue,

    /// <summary>The words said.</summary>
    Content,
}
