using OnRecord.Language.Documents;
using OnRecord.World.Actors;

namespace OnRecord.Coding.Actors;

/// <summary>Words that stand for a country in one way or another.</summary>
/// <param name="Tokens">The words.</param>
/// <param name="Head">The token of them that the others depend on.</param>
/// <param name="Country">The ISO 3166-1 alpha-3 code.</param>
/// <param name="Form">The one way in which they stand for it here.</param>
internal readonly record struct NationSpan(TokenRange Tokens, int Head, string Country, NationForm Form);
