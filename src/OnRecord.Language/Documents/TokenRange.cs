namespace OnRecord.Language.Documents;

/// <summary>Marks consecutive tokens of a document by their indices, half-open.</summary>
/// <param name="Start">The index of the first token of the range.</param>
/// <param name="End">The index of the first token after the range.</param>
public readonly record struct TokenRange(int Start, int End)
{
    /// <summary>Gets the number of tokens covered.</summary>
    public int Length => End - Start;

    /// <summary>Checks whether a token lies in the range.</summary>
    /// <param name="token">The token's index in the document.</param>
    public bool Contains(int token) => Start <= token && token < End;

    /// <summary>Checks whether every token of <paramref name="other"/> lies in this range.</summary>
    /// <param name="other">The range looked for.</param>
    public bool Contains(TokenRange other) => Start <= other.Start && other.End <= End;

    /// <summary>Checks whether the two ranges share at least one token.</summary>
    /// <param name="other">The other range.</param>
    public bool Overlaps(TokenRange other) => Start < other.End && other.Start < End;
}
