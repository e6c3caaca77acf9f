using OnRecord.Language.Documents;

namespace OnRecord.Coding.Statements;

/// <summary>The tagger's spans by role, in the order of the text, and what lies between them.</summary>
internal sealed class RoleSpans
{
    public RoleSpans(Document document)
    {
        Sources = OfRole(document, AttributionRole.Source);
        Cues = OfRole(document, AttributionRole.Cue);
        Contents = OfRole(document, AttributionRole.Content);
    }

    public AttributionSpan[] Sources { get; }

    public AttributionSpan[] Cues { get; }

    public AttributionSpan[] Contents { get; }

    /// <summary>Returns the index of the first span that begins at a token or after it; the number of spans when none does.</summary>
    public static int LowerBound(ReadOnlySpan<AttributionSpan> spans, int token)
    {
        int low = 0;
        int high = spans.Length;
        while (low < high)
        {
            int middle = (low + high) / 2;
            if (spans[middle].Tokens.Start >= token)
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

    /// <summary>Returns the number of words between two ranges, those of sources not counted.</summary>
    public int Gap(TokenRange one, TokenRange other)
    {
        int from = Math.Min(one.End, other.End);
        int to = Math.Max(one.Start, other.Start);
        int gap = Math.Max(0, to - from);

        // Words of a source in between do not part a cue from its content.
        for (int source = LowerBound(Sources, from); source < Sources.Length && Sources[source].Tokens.Start < to; source++)
        {
            gap -= Math.Min(Sources[source].Tokens.End, to) - Math.Max(Sources[source].Tokens.Start, from);
        }

        return Math.Max(0, gap);
    }

    /// <summary>Returns the number of other cues between a cue and a range.</summary>
    public int CuesBetween(int cue, TokenRange range)
    {
        var tokens = Cues[cue].Tokens;
        int from = Math.Min(range.End, tokens.End);
        int to = Math.Max(range.Start, tokens.Start);
        int count = 0;
        for (int other = LowerBound(Cues, from); other < Cues.Length && Cues[other].Tokens.Start < to; other++)
        {
            count += other != cue ? 1 : 0;
        }

        return count;
    }

    private static AttributionSpan[] OfRole(Document document, AttributionRole role) =>
        [.. document.Attributions.Where(span => span.Role == role).OrderBy(span => span.Tokens.Start)];
}
