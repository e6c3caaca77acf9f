using System.Collections.Immutable;
using OnRecord.Language.Documents;

namespace OnRecord.Coding.Statements;

/// <summary>Content that the tagger found, joined over the ends of sentences inside one quotation.</summary>
/// <param name="Pieces">The words, one piece for each stretch without a gap.</param>
/// <param name="Confidence">The probability of the surest piece.</param>
internal sealed record ContentRun(ImmutableArray<TokenRange> Pieces, double Confidence)
{
    /// <summary>Joins spans where one continues the other.</summary>
    public static List<ContentRun> Join(SpeechContext context, AttributionSpan[] spans)
    {
        var runs = new List<ContentRun>();
        foreach (var span in spans)
        {
            if (runs.Count > 0 && Continues(context, runs[^1].Pieces[^1], span.Tokens))
            {
                var last = runs[^1];
                runs[^1] = new ContentRun(
                    [.. last.Pieces[..^1], new TokenRange(last.Pieces[^1].Start, span.Tokens.End)],
                    Math.Max(last.Confidence, span.Confidence));
            }
            else
            {
                runs.Add(new ContentRun([span.Tokens], span.Confidence));
            }
        }

        return runs;
    }

    private static bool Continues(SpeechContext context, TokenRange before, TokenRange after)
    {
        var document = context.Document;
        bool nextSentence = document.SentenceOf(after.Start) == document.SentenceOf(before.End - 1) + 1;
        if (!nextSentence || context.Quotations.Around(before.End - 1) is not { } quotation || !quotation.Contains(after.Start))
        {
            return false;
        }

        for (int token = before.End; token < after.Start; token++)
        {
            if (document.Tokens[token].Upos != Upos.Punct)
            {
                return false;
            }
        }

        return true;
    }
}
