using OnRecord.Model;

namespace OnRecord.Language.Documents;

/// <summary>A sentence: its tokens and the stretch of text from the first to the last.</summary>
/// <param name="Tokens">The tokens; never empty.</param>
/// <param name="Span">The text from the start of the first token to the end of the last.</param>
public readonly record struct Sentence(TokenRange Tokens, TextSpan Span);
