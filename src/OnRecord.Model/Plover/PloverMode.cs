namespace OnRecord.Model.Plover;

/// <summary>A PLOVER mode: how an event of one type was done.</summary>
/// <param name="Name">The codebook's name, <c>heavy-weapons</c> say.</param>
/// <param name="Type">The event type it belongs to.</param>
/// <param name="Score">The score of an event in this mode, from -10 to 10; null where PLOVER gives none.</param>
/// <param name="Meaning">What it covers, in a few words.</param>
public sealed record PloverMode(string Name, EventType Type, double? Score, string Meaning);
