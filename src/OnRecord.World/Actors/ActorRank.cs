namespace OnRecord.World.Actors;

/// <summary>How well an actor is described, and how far a bare surname may be taken for it.</summary>
public enum ActorRank : byte
{
    /// <summary>One of many names in a list of companies, associations or past ministers.</summary>
    Listed,

    /// <summary>A leader known from a dated list.</summary>
    Leader,

    /// <summary>Entered by hand: an actor that news reports of the years covered are full of.</summary>
    Prominent,
}
