using OnRecord.Language.Documents;
using OnRecord.World.Actors;

namespace OnRecord.Coding.Actors;

/// <summary>A name in the text that may be an actor's.</summary>
/// <param name="Tokens">The words of the name.</param>
/// <param name="Head">The token of the name that the others depend on.</param>
/// <param name="Kind">What the network takes it for; null where only the who's who knows it.</param>
/// <param name="Known">The actor that has exactly this name; null when unknown or not decided.</param>
internal readonly record struct NameSpan(TokenRange Tokens, int Head, NameKind? Kind, KnownActor? Known);
