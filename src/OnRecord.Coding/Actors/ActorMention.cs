using OnRecord.Language.Documents;

namespace OnRecord.Coding.Actors;

/// <summary>Words of a document that stand for an actor.</summary>
/// <param name="Actor">The identity of the actor in the reading.</param>
/// <param name="Tokens">The words: the name with its title, or the noun phrase up to its head.</param>
/// <param name="Head">The index of the token that the rest of the mention depends on.</param>
/// <param name="Form">How the words stand for the actor.</param>
public readonly record struct ActorMention(string Actor, TokenRange Tokens, int Head, MentionForm Form);
