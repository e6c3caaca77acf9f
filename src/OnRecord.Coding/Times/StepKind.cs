namespace OnRecord.Coding.Times;

/// <summary>What one step of a pattern takes.</summary>
internal enum StepKind : byte
{
    /// <summary>A certain word.</summary>
    Word,

    /// <summary>Any word of a class, keeping its value.</summary>
    Class,

    /// <summary>A number of some form, keeping its value.</summary>
    Number,

    /// <summary>A whole expression of another kind.</summary>
    Nested,
}
