using OnRecord.Language.Documents;

namespace OnRecord.Coding.Places;

/// <summary>Words of a document that name a place.</summary>
/// <param name="Place">The identity of the place in the reading.</param>
/// <param name="Tokens">The words of the name, a qualifier such as "the north of" included.</param>
/// <param name="Head">The index of the token that the rest of the name depends on.</param>
public readonly record struct PlaceMention(string Place, TokenRange Tokens, int Head);
