namespace OnRecord.Coding.Places;

/// <summary>Another mention that may name the larger place.</summary>
/// <param name="Mention">The index of that mention; -1 where a people's name stands for it.</param>
/// <param name="Countries">The countries of the people's name, by code; empty where a mention is meant.</param>
/// <param name="IsComma">Whether nothing but a comma says so.</param>
internal sealed record PlaceQualifier(int Mention, IReadOnlyList<string> Countries, bool IsComma);
