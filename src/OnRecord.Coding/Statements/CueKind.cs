namespace OnRecord.Coding.Statements;

/// <summary>What a cue reports of its source.</summary>
internal enum CueKind
{
    /// <summary>Something audible or written.</summary>
    Speech,

    /// <summary>Something held to be so.</summary>
    Thought,

    /// <summary>Being for or against something.</summary>
    Stance,

    /// <summary>Something wanted or planned.</summary>
    Wish,
}
