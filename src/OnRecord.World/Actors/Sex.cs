namespace OnRecord.World.Actors;

/// <summary>A person's sex as public records give it; it decides which pronouns can stand for the person.</summary>
public enum Sex : byte
{
    /// <summary>Not known, or not a person.</summary>
    Unknown,

    /// <summary>Female.</summary>
    Female,

    /// <summary>Male.</summary>
    Male,
}
