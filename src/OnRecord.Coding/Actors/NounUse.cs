namespace OnRecord.Coding.Actors;

/// <summary>How a noun for a party relates to other parties.</summary>
internal enum NounUse
{
    /// <summary>Names a party of its own.</summary>
    Plain,

    /// <summary>The fighters of an armed group are the group.</summary>
    Member,

    /// <summary>Names an office that one person holds.</summary>
    Office,

    /// <summary>Speaks for another, whose sector is its own.</summary>
    Speaker,

    /// <summary>Stands for the state itself.</summary>
    Ruler,

    /// <summary>Stands for a country named before.</summary>
    Nation,

    /// <summary>A body within another.</summary>
    Part,
}
