namespace OnRecord.Coding.Events;

/// <summary>What sort of word heads a frame.</summary>
internal enum FrameKind : byte
{
    /// <summary>A verb, with particles perhaps.</summary>
    Verb,

    /// <summary>An event noun.</summary>
    Noun,

    /// <summary>A noun with a preposition before it: on alert.</summary>
    Phrase,

    /// <summary>An adjective.</summary>
    Adjective,
}
