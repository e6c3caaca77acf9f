namespace OnRecord.Language.Documents;

/// <summary>A proper name found in the text.</summary>
/// <param name="Kind">What sort of thing it names.</param>
/// <param name="Tokens">The words of the name.</param>
/// <param name="Confidence">The probability that these words are a name of this kind, from 0 to 1.</param>
public readonly record struct Name(NameKind Kind, TokenRange Tokens, float Confidence);
