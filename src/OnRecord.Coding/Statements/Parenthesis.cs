using System.Collections.Immutable;
using OnRecord.Language.Documents;

namespace OnRecord.Coding.Statements;

/// <summary>Completes a content whose cue stands in its middle: "The plan, she said, is dead".</summary>
internal static class Parenthesis
{
    private const int LongestClimb = 3;

    /// <summary>Adds the words on the other side of the cue when commas enclose the cue and its source.</summary>
    /// <param name="document">The document.</param>
    /// <param name="pieces">The content found; one piece, or nothing is done.</param>
    /// <param name="cue">The cue; null for none.</param>
    /// <param name="source">The source; null for none.</param>
    /// <param name="cueHead">The token that carries the cue's meaning.</param>
    /// <param name="otherCues">The cues of other drafts.</param>
    public static void Complete(
        Document document, List<TokenRange> pieces, TokenRange? cue, TokenRange? source, int cueHead, ImmutableArray<TokenRange> otherCues)
    {
        if (pieces.Count != 1 || pieces[0].Length == 0 || cue is not { } cueRange || source is not { } sourceRange
            || document.SentenceOf(cueRange.Start) != document.SentenceOf(sourceRange.Start))
        {
            return;
        }

        var sentence = document.Sentences[document.SentenceOf(cueRange.Start)].Tokens;
        int start = Math.Min(cueRange.Start, sourceRange.Start);
        int end = Math.Max(cueRange.End, sourceRange.End);
        bool parted = start > sentence.Start && IsComma(document, start - 1) && (IsComma(document, end - 1) || (end < sentence.End && IsComma(document, end)));
        if (!parted)
        {
            return;
        }

        var piece = pieces[0];
        if (piece.Start >= end)
        {
            Add(document, pieces, new TokenRange(sentence.Start, start), otherCues, 0);
        }
        else if (piece.End <= start && IsClauseOf(document, cueHead, end, sentence.End))
        {
            Add(document, pieces, new TokenRange(end, sentence.End), otherCues, 1);
        }
    }

    // The rest goes on with what was said when the cue hangs on it, or it on the cue as a clause.
    private static bool IsClauseOf(Document document, int cueHead, int start, int end)
    {
        if (cueHead < 0)
        {
            return false;
        }

        // "according to the paper" hangs on the rest through its noun.
        int above = document.Tokens[cueHead].Head;
        for (int step = 0; step < LongestClimb && above != Token.NoHead; step++)
        {
            if (above >= start && above < end)
            {
                return true;
            }

            above = document.Tokens[above].Head;
        }

        foreach (int dependent in document.Dependents(cueHead))
        {
            if (dependent >= start && dependent < end && document.Tokens[dependent].Is("ccomp"))
            {
                return true;
            }
        }

        return false;
    }

    private static void Add(Document document, List<TokenRange> pieces, TokenRange range, ImmutableArray<TokenRange> otherCues, int index)
    {
        var words = Phrases.Trim(document, range);
        if (words.Length > 0 && !otherCues.Any(words.Overlaps))
        {
            pieces.Insert(index, words);
        }
    }

    private static bool IsComma(Document document, int token) => document.Tokens[token].Form == ",";
}
