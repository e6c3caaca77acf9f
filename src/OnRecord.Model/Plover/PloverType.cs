namespace OnRecord.Model.Plover;

/// <summary>What PLOVER says of one event type.</summary>
/// <param name="Type">The type.</param>
/// <param name="Name">The codebook's name, <c>ASSAULT</c> say.</param>
/// <param name="Quad">The quad class: 1 verbal cooperation, 2 material cooperation, 3 verbal conflict, 4 material conflict.</param>
/// <param name="Score">The score of an event without a mode, from -10 (conflict) to 10 (cooperation).</param>
/// <param name="Meaning">What it covers, in a few words.</param>
/// <param name="Modes">Its modes; empty when it has none.</param>
public sealed record PloverType(EventType Type, string Name, int Quad, double Score, string Meaning, IReadOnlyList<PloverMode> Modes);
