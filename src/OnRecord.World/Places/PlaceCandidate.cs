namespace OnRecord.World.Places;

/// <summary>A place that a name may mean.</summary>
/// <param name="Place">The place.</param>
/// <param name="Match">Why it answers to the name.</param>
/// <param name="Likeness">How like the name looked up is to the place's, from 0 to 1; 1 unless <paramref name="Match"/> is <see cref="NameMatch.Alike"/>.</param>
public readonly record struct PlaceCandidate(GazetteerPlace Place, NameMatch Match, double Likeness);
