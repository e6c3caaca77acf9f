using System.Collections.Immutable;
using OnRecord.Language.Documents;
using OnRecord.Model;

namespace OnRecord.Language.Tokenization;

/// <summary>A text cut into tokens and sentences, not yet analysed.</summary>
public sealed class TokenizedText
{
    /// <summary>Initializes a tokenised text.</summary>
    /// <param name="text">The text that all offsets count in.</param>
    /// <param name="tokens">The spans of the tokens in the order of the text, none empty, none overlapping.</param>
    /// <param name="sentences">The sentences as ranges of tokens; together they cover every token once, none is empty.</param>
    public TokenizedText(string text, ImmutableArray<TextSpan> tokens, ImmutableArray<TokenRange> sentences)
    {
        Text = text;
        Tokens = tokens;
        Sentences = sentences;
    }

    /// <summary>Gets the text that all offsets count in.</summary>
    public string Text { get; }

    /// <summary>Gets the spans of the tokens in the order of the text.</summary>
    public ImmutableArray<TextSpan> Tokens { get; }

    /// <summary>Gets the sentences as ranges of tokens.</summary>
    public ImmutableArray<TokenRange> Sentences { get; }

    /// <summary>Returns the characters of a token.</summary>
    /// <param name="token">The token's index.</param>
    public ReadOnlySpan<char> FormOf(int token) => Text.AsSpan(Tokens[token].Start, Tokens[token].Length);
}
