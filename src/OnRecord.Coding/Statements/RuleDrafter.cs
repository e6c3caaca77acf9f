using System.Collections.Immutable;

namespace OnRecord.Coding.Statements;

/// <summary>Drafts statements from the trees and the lexicon alone.</summary>
internal static class RuleDrafter
{
    /// <summary>Returns the drafts of every pattern, in the order of their cues, those inside another's content among them.</summary>
    /// <param name="context">The document and the words of the language.</param>
    /// <param name="isSpeaker">Tells of a token whether it heads the mention of an actor or a name.</param>
    public static ImmutableArray<Draft> Draft(SpeechContext context, Func<int, bool> isSpeaker)
    {
        var document = context.Document;
        var drafts = ImmutableArray.CreateBuilder<Draft>();
        for (int sentence = 0; sentence < document.Sentences.Length; sentence++)
        {
            if (ColonPattern.Draft(context, sentence, isSpeaker) is { } headline)
            {
                drafts.Add(headline);
                continue;
            }

            var range = document.Sentences[sentence].Tokens;
            for (int token = range.Start; token < range.End; token++)
            {
                if (DraftAt(context, token, isSpeaker) is { Content.IsEmpty: false } draft)
                {
                    drafts.Add(draft);
                }
            }
        }

        // The joiner looks drafts up by their cues.
        drafts.Sort((left, right) => left.Cue!.Value.Start.CompareTo(right.Cue!.Value.Start));
        return OnePerCue(drafts);
    }

    // Two patterns may meet at one verb; the surer one has it.
    private static ImmutableArray<Draft> OnePerCue(ImmutableArray<Draft>.Builder drafts)
    {
        var best = new Dictionary<int, Draft>();
        foreach (var draft in drafts)
        {
            if (!best.TryGetValue(draft.CueHead, out var other) || draft.Confidence > other.Confidence)
            {
                best[draft.CueHead] = draft;
            }
        }

        return [.. drafts.Where(draft => ReferenceEquals(best[draft.CueHead], draft))];
    }

    private static Draft? DraftAt(SpeechContext context, int token, Func<int, bool> isSpeaker) =>
        PrepositionPattern.Draft(context, token)
        ?? DeniedPattern.Draft(context, token)
        ?? VerbPattern.Draft(context, token)
        ?? AdjectivePattern.Draft(context, token)
        ?? NounPattern.Draft(context, token, isSpeaker);
}
