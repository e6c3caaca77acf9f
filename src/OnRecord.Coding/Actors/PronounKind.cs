namespace OnRecord.Coding.Actors;

/// <summary>What sort of party a pronoun stands for.</summary>
internal enum PronounKind
{
    /// <summary>One person: he, she.</summary>
    Person,

    /// <summary>More than one: they.</summary>
    Several,

    /// <summary>A state or another body: it.</summary>
    Body,

    /// <summary>Whatever the clause belongs to: who, which.</summary>
    Relative,
}
