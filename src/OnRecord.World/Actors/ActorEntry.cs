namespace OnRecord.World.Actors;

/// <summary>A line of the who's who: an actor, and for a state the words that stand for it.</summary>
/// <param name="Actor">The actor.</param>
public sealed record ActorEntry(KnownActor Actor)
{
    /// <summary>Gets the adjectives of a state; empty for other actors.</summary>
    public IReadOnlyList<string> Adjectives { get; init; } = [];

    /// <summary>Gets the nouns for a state's people, in the plural; empty for other actors.</summary>
    public IReadOnlyList<string> Nationals { get; init; } = [];

    /// <summary>Gets the towns and buildings that stand for a state's government; empty for other actors.</summary>
    public IReadOnlyList<string> Seats { get; init; } = [];
}
