namespace OnRecord.Coding.Quantities;

/// <summary>
/// The smallest piece that rules about numbers and times look at. Finer than a token: "two-day" is three atoms, "5pm" two,
/// so that rules do not depend on how the tokeniser treats hyphens and figures.
/// </summary>
internal readonly record struct Atom
{
    public required int Start { get; init; }

    public required int End { get; init; }

    public required AtomKind Kind { get; init; }

    /// <summary>Gets the lexicon's number of the word or mark; <see cref="Lexicon.Unknown"/> for any other.</summary>
    public required int Word { get; init; }

    /// <summary>Gets the value of a figure; not finite when it has more digits than anything counted.</summary>
    public double Value { get; init; }

    /// <summary>Gets the number of digits of a figure that has neither separators nor decimals; zero otherwise.</summary>
    public int PlainDigits { get; init; }

    /// <summary>Gets whether white space, or the start of the text, comes before.</summary>
    public bool SpaceBefore { get; init; }

    /// <summary>Gets whether the first letter is a capital.</summary>
    public bool Capital { get; init; }

    /// <summary>Gets the index of the document's token that the atom lies in, or the next one.</summary>
    public int Token { get; init; }
}
