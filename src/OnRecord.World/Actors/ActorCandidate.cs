namespace OnRecord.World.Actors;

/// <summary>An actor that a name may stand for.</summary>
/// <param name="Actor">The actor.</param>
/// <param name="Score">How well it fits, from 0 to 1: the name, then the office on the day, the country and how well known it is.</param>
/// <param name="Name">The actor's name or alias that was matched.</param>
/// <param name="Reasons">What speaks for it, in the order found.</param>
public sealed record ActorCandidate(KnownActor Actor, double Score, string Name, IReadOnlyList<string> Reasons);
