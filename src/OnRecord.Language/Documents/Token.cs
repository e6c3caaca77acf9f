using OnRecord.Model;

namespace OnRecord.Language.Documents;

/// <summary>A syntactic word with its analysis. In "don't" there are two: <c>do</c> and <c>n't</c>.</summary>
public readonly record struct Token
{
    /// <summary>The <see cref="Head"/> of the root of a sentence.</summary>
    public const int NoHead = -1;

    /// <summary>Gets where the word stands in the text.</summary>
    public required TextSpan Span { get; init; }

    /// <summary>Gets the word, exactly as the text has it.</summary>
    public required string Form { get; init; }

    /// <summary>Gets the dictionary form (UD's LEMMA): lower case, except in proper nouns.</summary>
    public required string Lemma { get; init; }

    /// <summary>Gets the universal part-of-speech tag.</summary>
    public required Upos Upos { get; init; }

    /// <summary>Gets the language's own part-of-speech tag (UD's XPOS; for English Penn Treebank's, <c>VBD</c> say).</summary>
    public required string Xpos { get; init; }

    /// <summary>Gets the index in the document of the word this one depends on; <see cref="NoHead"/> for the root of its sentence.</summary>
    public required int Head { get; init; }

    /// <summary>Gets the universal dependency relation to the head, with subtype (<c>nsubj:pass</c>); <c>root</c> for the root.</summary>
    public required string Deprel { get; init; }

    /// <summary>Gets the probability of the attachment to <see cref="Head"/>, from 0 to 1; 1 where the tree was given.</summary>
    public float HeadConfidence { get; init; }

    /// <summary>Gets the relation without its subtype: <c>nsubj</c> for <c>nsubj:pass</c>.</summary>
    public ReadOnlySpan<char> Relation
    {
        get
        {
            int colon = Deprel.IndexOf(':');
            return colon < 0 ? Deprel : Deprel.AsSpan(0, colon);
        }
    }

    /// <summary>Checks whether the relation to the head is <paramref name="relation"/>, whatever its subtype.</summary>
    /// <param name="relation">A universal relation without subtype.</param>
    public bool Is(string relation) => Relation.SequenceEqual(relation);
}
