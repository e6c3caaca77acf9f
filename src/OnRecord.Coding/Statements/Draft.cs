using System.Collections.Immutable;
using OnRecord.Language.Documents;

namespace OnRecord.Coding.Statements;

/// <summary>A statement in the making: which words are its cue, source and content.</summary>
internal sealed record Draft
{
    /// <summary>Gets the words of the cue; null for a bare quotation.</summary>
    public TokenRange? Cue { get; init; }

    /// <summary>Gets the token that carries the cue's meaning; -1 where there is no cue.</summary>
    public int CueHead { get; init; } = -1;

    public TokenRange? Source { get; init; }

    /// <summary>Gets the token that stands for the speaker: the head of the source, or of what a relative pronoun stands for; -1 for none.</summary>
    public int Speaker { get; init; } = -1;

    /// <summary>Gets the token that stands for the one who passed it on; -1 for none.</summary>
    public int Via { get; init; } = -1;

    /// <summary>Gets the token that stands for the one spoken to; -1 for none.</summary>
    public int Hearer { get; init; } = -1;

    /// <summary>Gets words that tell of the occasion and stood with the source; null for none.</summary>
    public TokenRange? Occasion { get; init; }

    public ImmutableArray<TokenRange> Content { get; init; } = [];

    /// <summary>Gets what the lexicon says of the cue; null where it does not know it.</summary>
    public CueEntry? Entry { get; init; }

    /// <summary>Gets whether the cue's subject is spoken of rather than speaking: "was accused of".</summary>
    public bool SubjectIsContent { get; init; }

    /// <summary>Gets whether the tagger saw it.</summary>
    public bool IsTagged { get; init; }

    /// <summary>Gets whether a pattern only saw cue and content side by side, not joined by the tree.</summary>
    public bool IsLoose { get; init; }

    public double Confidence { get; init; }

    /// <summary>Gets the name of the pattern or model that drafted it, for explanations.</summary>
    public required string Pattern { get; init; }

    /// <summary>Gets the position that orders statements: the cue's first token, or the content's.</summary>
    public int Position => Cue?.Start ?? Content[0].Start;

    public bool ContentCovers(TokenRange range)
    {
        foreach (var piece in Content)
        {
            if (piece.Contains(range))
            {
                return true;
            }
        }

        return false;
    }

    public bool ContentOverlaps(TokenRange range)
    {
        foreach (var piece in Content)
        {
            if (piece.Overlaps(range))
            {
                return true;
            }
        }

        return false;
    }
}
