namespace OnRecord.World.Actors;

/// <summary>What a word says of a country.</summary>
/// <param name="Country">The ISO 3166-1 alpha-3 code.</param>
/// <param name="Form">The ways in which the word stands for it.</param>
public readonly record struct NationWord(string Country, NationForm Form);
