using System.Collections.Immutable;
using OnRecord.Language.Documents;

namespace OnRecord.Coding.Statements;

/// <summary>Where the parts of a statement stand around its cue verb.</summary>
/// <param name="Name">The name of the construction, for explanations.</param>
/// <param name="Source">The head of the source; -1 for none.</param>
/// <param name="Hearer">The head of the one spoken to; -1 for none.</param>
/// <param name="Via">The head of the one who passed it on; -1 for none.</param>
/// <param name="CueEnd">The last token of the cue.</param>
/// <param name="IsClause">Whether the content is a clause or a quotation rather than a thing.</param>
/// <param name="Content">The words said, the cue and the source perhaps among them; empty when the frame does not hold.</param>
internal sealed record VerbFrame(
    string Name, int Source, int Hearer, int Via, int CueEnd, bool IsClause, ImmutableArray<TokenRange> Content)
{
    /// <summary>The name in explanations of "quoted … as saying".</summary>
    public const string PassedOnName = "passed on";

    /// <summary>Gets the frame that does not hold.</summary>
    public static VerbFrame Empty { get; } = new(string.Empty, -1, -1, -1, -1, IsClause: false, []);

    /// <summary>Gets whether the subject is spoken of rather than speaking: "was accused of".</summary>
    public bool SubjectIsContent { get; init; }

    /// <summary>Gets whether cue and content only stand together, without the tree joining them as verb and object.</summary>
    public bool IsLoose { get; init; }
}
