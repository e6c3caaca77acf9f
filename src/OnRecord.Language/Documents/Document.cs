using System.Collections.Immutable;
using OnRecord.Model;

namespace OnRecord.Language.Documents;

/// <summary>
/// The language analysis of one text: sentences, tagged and lemmatised tokens in dependency trees, names, and the spans of attributions.
/// Immutable and safe to share between threads.
/// </summary>
public sealed class Document
{
    private readonly int[] _sentenceOf;
    private readonly int[] _firstDependent;
    private readonly int[] _dependents;
    private readonly TokenRange[] _reach;

    /// <summary>Initializes a document.</summary>
    /// <param name="text">The text that all offsets count in.</param>
    /// <param name="tokens">The tokens in the order of the text; heads lie in the same sentence.</param>
    /// <param name="sentences">The sentences; together they cover every token once.</param>
    /// <param name="names">The names in the order of the text, not overlapping.</param>
    /// <param name="attributions">The attribution spans in the order of the text.</param>
    /// <exception cref="ArgumentException">The sentences do not cover the tokens, or a head lies outside its sentence.</exception>
    public Document(
        string text,
        ImmutableArray<Token> tokens,
        ImmutableArray<Sentence> sentences,
        ImmutableArray<Name> names,
        ImmutableArray<AttributionSpan> attributions)
    {
        Text = text;
        Tokens = tokens;
        Sentences = sentences;
        Names = names;
        Attributions = attributions;
        _sentenceOf = IndexSentences(tokens, sentences);
        (_firstDependent, _dependents) = IndexDependents(tokens);
        _reach = MeasureReach(tokens, sentences);
    }

    /// <summary>Gets the text that all offsets count in.</summary>
    public string Text { get; }

    /// <summary>Gets the tokens in the order of the text.</summary>
    public ImmutableArray<Token> Tokens { get; }

    /// <summary>Gets the sentences in the order of the text.</summary>
    public ImmutableArray<Sentence> Sentences { get; }

    /// <summary>Gets the names in the order of the text, not overlapping.</summary>
    public ImmutableArray<Name> Names { get; }

    /// <summary>Gets the attribution spans in the order of the text.</summary>
    public ImmutableArray<AttributionSpan> Attributions { get; }

    /// <summary>Returns the index of the sentence a token stands in.</summary>
    /// <param name="token">The token's index.</param>
    public int SentenceOf(int token) => _sentenceOf[token];

    /// <summary>Returns the indices of the tokens that depend directly on a token, in the order of the text.</summary>
    /// <param name="token">The token's index.</param>
    public ReadOnlySpan<int> Dependents(int token) => _dependents.AsSpan(_firstDependent[token].._firstDependent[token + 1]);

    /// <summary>
    /// Returns the tokens from the leftmost to the rightmost that depend on a token, directly or not, itself included.
    /// In a crossing (non-projective) tree, words of other phrases may stand between.
    /// </summary>
    /// <param name="token">The token's index.</param>
    public TokenRange Reach(int token) => _reach[token];

    /// <summary>Checks whether a token is another's head, its head's head, and so on; a token is its own ancestor.</summary>
    /// <param name="ancestor">The index of the token that may stand above.</param>
    /// <param name="token">The index of the token that may stand below.</param>
    public bool IsAncestor(int ancestor, int token)
    {
        for (; token != Token.NoHead; token = Tokens[token].Head)
        {
            if (token == ancestor)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Returns the stretch of text from the first to the last token of a range.</summary>
    /// <param name="range">A range of at least one token.</param>
    public TextSpan SpanOf(TokenRange range) => new(Tokens[range.Start].Span.Start, Tokens[range.End - 1].Span.End);

    /// <summary>Returns the words of a range, exactly as the text has them.</summary>
    /// <param name="range">A range of at least one token.</param>
    public string TextOf(TokenRange range) => SpanOf(range).Of(Text);

    /// <summary>Returns the tokens that a stretch of text touches; an empty range where it touches none.</summary>
    /// <param name="span">The stretch of text.</param>
    public TokenRange TokensIn(TextSpan span)
    {
        int start = FirstEndingAfter(span.Start);
        int end = start;
        while (end < Tokens.Length && Tokens[end].Span.Start < span.End)
        {
            end++;
        }

        return new TokenRange(start, end);
    }

    private int FirstEndingAfter(int offset)
    {
        int low = 0;
        int high = Tokens.Length;
        while (low < high)
        {
            int middle = (low + high) / 2;
            if (Tokens[middle].Span.End > offset)
            {
                high = middle;
            }
            else
            {
                low = middle + 1;
            }
        }

        return low;
    }

    private static int[] IndexSentences(ImmutableArray<Token> tokens, ImmutableArray<Sentence> sentences)
    {
        int[] sentenceOf = new int[tokens.Length];
        int next = 0;
        for (int index = 0; index < sentences.Length; index++)
        {
            var range = sentences[index].Tokens;
            if (range.Start != next || range.End <= range.Start || range.End > tokens.Length)
            {
                throw new ArgumentException($"Sentence {index} does not continue the one before it.", nameof(sentences));
            }

            for (; next < range.End; next++)
            {
                sentenceOf[next] = index;
                int head = tokens[next].Head;
                if (head != Token.NoHead && !range.Contains(head))
                {
                    throw new ArgumentException($"The head of token {next} lies outside its sentence.", nameof(tokens));
                }
            }
        }

        if (next != tokens.Length)
        {
            throw new ArgumentException("The sentences leave tokens uncovered.", nameof(sentences));
        }

        return sentenceOf;
    }

    private static (int[] First, int[] Dependents) IndexDependents(ImmutableArray<Token> tokens)
    {
        int[] first = new int[tokens.Length + 1];
        foreach (var token in tokens)
        {
            if (token.Head != Token.NoHead)
            {
                first[token.Head + 1]++;
            }
        }

        for (int index = 0; index < tokens.Length; index++)
        {
            first[index + 1] += first[index];
        }

        int[] dependents = new int[first[^1]];
        int[] filled = first[..^1];
        for (int index = 0; index < tokens.Length; index++)
        {
            int head = tokens[index].Head;
            if (head != Token.NoHead)
            {
                dependents[filled[head]++] = index;
            }
        }

        return (first, dependents);
    }

    private static TokenRange[] MeasureReach(ImmutableArray<Token> tokens, ImmutableArray<Sentence> sentences)
    {
        var reach = new TokenRange[tokens.Length];
        for (int index = 0; index < tokens.Length; index++)
        {
            reach[index] = new TokenRange(index, index + 1);
        }

        foreach (var sentence in sentences)
        {
            // Deepest first: a token's reach is complete before its head takes it in.
            var range = sentence.Tokens;
            int[] order = ByDepth(tokens, range);
            foreach (int index in order)
            {
                int head = tokens[index].Head;
                if (head != Token.NoHead)
                {
                    reach[head] = new TokenRange(
                        Math.Min(reach[head].Start, reach[index].Start),
                        Math.Max(reach[head].End, reach[index].End));
                }
            }
        }

        return reach;
    }

    private static int[] ByDepth(ImmutableArray<Token> tokens, TokenRange range)
    {
        int[] waiting = new int[range.Length];
        for (int index = range.Start; index < range.End; index++)
        {
            if (tokens[index].Head != Token.NoHead)
            {
                waiting[tokens[index].Head - range.Start]++;
            }
        }

        int[] order = new int[range.Length];
        int filled = 0;
        for (int index = range.Start; index < range.End; index++)
        {
            if (waiting[index - range.Start] == 0)
            {
                order[filled++] = index;
            }
        }

        for (int read = 0; read < filled; read++)
        {
            int head = tokens[order[read]].Head;
            if (head != Token.NoHead && --waiting[head - range.Start] == 0)
            {
                order[filled++] = head;
            }
        }

        if (filled != range.Length)
        {
            throw new ArgumentException($"The heads of tokens {range.Start} to {range.End} go in a circle.", nameof(tokens));
        }

        return order;
    }
}
