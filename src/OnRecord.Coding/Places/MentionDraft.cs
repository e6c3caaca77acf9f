using System.Collections.Frozen;
using OnRecord.Language.Documents;
using OnRecord.Model;

namespace OnRecord.Coding.Places;

/// <summary>Words that may name a place, before it is known which.</summary>
internal sealed class MentionDraft
{
    /// <summary>Gets the words of the name.</summary>
    public required TokenRange Tokens { get; init; }

    /// <summary>Gets the name as the text has it.</summary>
    public required string Name { get; init; }

    /// <summary>Gets the kind the analyser gave the words; null where it saw no name.</summary>
    public NameKind? Tagged { get; init; }

    /// <summary>Gets the analyser's confidence; 1 where it saw no name.</summary>
    public float TagConfidence { get; init; } = 1;

    /// <summary>Gets whether the words are part of a longer name.</summary>
    public bool IsNested { get; init; }

    /// <summary>Gets the words of the longer name; null where it is none, or none of a place.</summary>
    public TokenRange? Whole { get; init; }

    /// <summary>Gets or sets what the text calls it; null where it says nothing.</summary>
    public FrozenSet<PlaceKind>? Kinds { get; set; }

    /// <summary>Gets or sets the words around it that may name the larger place.</summary>
    public List<PlaceQualifier> Qualifiers { get; set; } = [];

    /// <summary>Gets or sets whether a preposition of place stands before it.</summary>
    public bool HasPreposition { get; set; }
}
