namespace OnRecord.Language.Documents;

/// <summary>What sort of thing a name names.</summary>
public enum NameKind : byte
{
    /// <summary>A person (PER).</summary>
    Person,

    /// <summary>An organisation (ORG).</summary>
    Organisation,

    /// <summary>A place (LOC), states and towns included.</summary>
    Place,

    /// <summary>Another name (MISC): peoples and their adjectives, works, happenings.</summary>
    Other,
}
