namespace OnRecord.Coding.Statements;

/// <summary>A cue of the lexicon met in a document.</summary>
/// <param name="Token">The index of its first word.</param>
/// <param name="Last">The index of its last word: a particle or preposition, or the first word itself.</param>
/// <param name="Entry">What the lexicon says of it.</param>
internal readonly record struct CueMatch(int Token, int Last, CueEntry Entry);
