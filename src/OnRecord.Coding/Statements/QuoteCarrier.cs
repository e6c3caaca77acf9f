using System.Collections.Immutable;
using OnRecord.Language.Documents;

namespace OnRecord.Coding.Statements;

/// <summary>Gives quotations that nobody is said to say to the one who was speaking.</summary>
internal static class QuoteCarrier
{
    private const int ShortestQuotation = 4;

    // A speaker is carried over no more than this many sentences.
    private const int Farthest = 2;

    // How many statements before a quotation may have been speaking.
    private const int MostLookedAt = 8;

    public static ImmutableArray<Draft> Carry(SpeechContext context, ImmutableArray<Draft> drafts)
    {
        var result = new List<Draft>();
        foreach (var draft in drafts)
        {
            int speaking = draft.Cue is null ? Speaking(context, result, draft.Content[0]) : -1;
            if (speaking >= 0)
            {
                result[speaking] = result[speaking] with { Content = [.. result[speaking].Content, .. draft.Content] };
            }
            else
            {
                result.Add(draft);
            }
        }

        var index = new DraftIndex(context.Document);
        for (int draft = 0; draft < result.Count; draft++)
        {
            index.Add(result[draft], draft);
        }

        foreach (var quotation in context.Quotations.Ranges)
        {
            if (quotation.Length - 2 < ShortestQuotation || !StandsAlone(context, quotation) || index.ContentIn(quotation) >= 0 || index.CueIn(quotation) >= 0)
            {
                continue;
            }

            int before = Speaking(context, result, quotation);
            if (before >= 0)
            {
                result[before] = result[before] with { Content = [.. result[before].Content, quotation] };
            }
        }

        return [.. result];
    }

    /// <summary>Checks whether words without a cue are quoted and no mere part of a sentence.</summary>
    public static bool StandsAlone(SpeechContext context, ImmutableArray<TokenRange> content) =>
        content.Sum(piece => piece.Length) > ShortestQuotation
        && context.Quotations.Around(content[0].Start) is { } quotation
        && StandsAlone(context, quotation);

    // A quotation that begins its sentence and is more than a part of it.
    private static bool StandsAlone(SpeechContext context, TokenRange quotation)
    {
        var document = context.Document;
        var first = document.Sentences[document.SentenceOf(quotation.Start)].Tokens;
        var last = document.Sentences[document.SentenceOf(quotation.End - 1)].Tokens;
        return quotation.Start == first.Start && quotation.End >= last.End - 1;
    }

    private static int Speaking(SpeechContext context, List<Draft> drafts, TokenRange quotation)
    {
        var document = context.Document;
        int last = LastBefore(drafts, quotation.Start);
        int best = -1;
        for (int index = last; index >= Math.Max(0, last - MostLookedAt); index--)
        {
            var draft = drafts[index];
            int end = Math.Max(draft.Content[^1].End, draft.Cue?.End ?? 0);
            int distance = document.SentenceOf(quotation.Start) - document.SentenceOf(end - 1);
            bool quoted = context.Quotations.Around(draft.Content[^1].End - 1) is not null
                || (draft.Cue is { } cue && document.Tokens[Math.Min(cue.End, document.Tokens.Length - 1)].Form == ":");
            if (end <= quotation.Start && distance <= Farthest && quoted && (best < 0 || end > drafts[best].Content[^1].End))
            {
                best = index;
            }
        }

        return best;
    }

    // Drafts come in the order of their positions.
    private static int LastBefore(List<Draft> drafts, int token)
    {
        int low = 0;
        int high = drafts.Count;
        while (low < high)
        {
            int middle = (low + high) / 2;
            (low, high) = drafts[middle].Position < token ? (middle + 1, high) : (low, middle);
        }

        return low - 1;
    }
}
