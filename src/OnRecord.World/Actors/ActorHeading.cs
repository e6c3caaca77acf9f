using OnRecord.Model;

namespace OnRecord.World.Actors;

/// <summary>What of a line of the who's who is needed to find it again.</summary>
/// <param name="Kind">What sort of party it is.</param>
/// <param name="Rank">How well it is described.</param>
/// <param name="Country">Where on the line the country's code stands.</param>
/// <param name="Names">Where on the line the names stand.</param>
internal readonly record struct ActorHeading(ActorKind Kind, ActorRank Rank, Range Country, Range Names);
