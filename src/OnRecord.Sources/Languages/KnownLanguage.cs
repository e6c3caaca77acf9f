namespace OnRecord.Sources.Languages;

/// <summary>A language that reports are read in, and the words by which it is known at a glance.</summary>
/// <param name="Code">The ISO 639-1 code.</param>
/// <param name="CommonWords">Frequent small words in lower case that other languages do not have, or seldom.</param>
/// <param name="SharedWords">Frequent small words in lower case that other languages have too.</param>
/// <param name="SureShare">The share of common words, from 0 to 1, from which a text is taken to be in the language.</param>
public sealed record KnownLanguage(string Code, IReadOnlySet<string> CommonWords, IReadOnlySet<string> SharedWords, double SureShare);
