using System.Collections.Immutable;
using OnRecord.Language.Documents;

namespace OnRecord.Coding.Statements;

/// <summary>Joins what the tagger and the patterns found: the tagger's words, the patterns' roles, and what only one of them saw.</summary>
internal static class DraftJoiner
{
    // What a pattern alone must reach to be believed; inside another's words it must be surer.
    private const double LeastAlone = 0.6;
    private const double LeastInside = 0.75;
    private const double LeastLooseContent = 0.5;
    private const double LeastTagged = 0.25;

    public static ImmutableArray<Draft> Join(SpeechContext context, ImmutableArray<Draft> tagged, ImmutableArray<Draft> ruled)
    {
        var joined = new List<Draft>();
        bool[] used = new bool[ruled.Length];
        foreach (var draft in tagged)
        {
            int rule = draft.Cue is { } cue ? RuleAt(ruled, cue) : RuleSaying(ruled, used, draft);
            if (Joined(context, tagged, draft, rule < 0 ? null : ruled[rule]) is not { } together)
            {
                continue;
            }

            joined.Add(together);
            if (rule >= 0)
            {
                used[rule] = true;
            }
        }

        DropDenied(context, joined, ruled);
        var index = new DraftIndex(context.Document);
        for (int draft = 0; draft < joined.Count; draft++)
        {
            index.Add(joined[draft], draft);
        }

        for (int rule = 0; rule < ruled.Length; rule++)
        {
            if (!used[rule] && IsBelieved(context, ruled[rule], index))
            {
                joined.Add(ruled[rule]);
            }
        }

        joined.RemoveAll(draft => draft.Content.IsEmpty);
        joined.Sort((left, right) => left.Position.CompareTo(right.Position));
        return [.. joined];
    }

    private static Draft? Joined(SpeechContext context, ImmutableArray<Draft> tagged, Draft draft, Draft? rule)
    {
        if (draft.CueHead >= 0 && VerbPattern.IsInsidePassOn(context, draft.CueHead))
        {
            return null;
        }

        if (rule is not null)
        {
            var tidy = draft.Content.IsEmpty
                ? LoneCue.WithContent(context, draft, rule)
                : Together(SpanTidier.Tidy(context, draft, rule, CuesNear(context.Document, tagged, draft)), draft, rule);
            return tidy is not null && rule.Pattern == VerbFrame.PassedOnName ? WithSpeakerOf(tidy, rule) : tidy;
        }

        if (draft.Cue is null)
        {
            return draft.Confidence >= LeastLooseContent && QuoteCarrier.StandsAlone(context, draft.Content)
                ? SpanTidier.Tidy(context, draft, rule: null, [])
                : null;
        }

        return draft.Content.IsEmpty || draft.Confidence < LeastTagged
            ? null
            : SpanTidier.Tidy(context, draft, rule: null, CuesNear(context.Document, tagged, draft)) with { Entry = EntryOf(context, draft) };
    }

    private static Draft Together(Draft tidy, Draft tagged, Draft rule) => tidy with
    {
        CueHead = rule.CueHead,
        Speaker = tidy.Source is not { } source || (rule.Source is { } other && other.Overlaps(source)) ? rule.Speaker : tagged.Speaker,
        Hearer = rule.Hearer,
        Via = rule.Via,
        Entry = rule.Entry,
        Confidence = 1 - ((1 - tagged.Confidence) * (1 - (rule.Confidence / 2))),
        Pattern = $"{tagged.Pattern} and {rule.Pattern}",
    };

    // Drafts come in the order of their cues, those without one last.
    private static ImmutableArray<TokenRange> CuesNear(Document document, ImmutableArray<Draft> tagged, Draft draft)
    {
        int from = Math.Min(draft.Position, draft.Content[0].Start);
        int to = Math.Max(draft.Content[^1].End, draft.Cue?.End ?? 0);
        from = document.Sentences[document.SentenceOf(from)].Tokens.Start;
        to = document.Sentences[document.SentenceOf(to - 1)].Tokens.End;
        var cues = ImmutableArray.CreateBuilder<TokenRange>();
        int low = 0;
        int high = tagged.Length;
        while (low < high)
        {
            int middle = (low + high) / 2;
            bool before = tagged[middle].Cue is { } there && there.Start < from;
            (low, high) = before ? (middle + 1, high) : (low, middle);
        }

        for (; low < tagged.Length && tagged[low].Cue is { } cue && cue.Start < to; low++)
        {
            if (tagged[low] != draft)
            {
                cues.Add(cue);
            }
        }

        return cues.DrainToImmutable();
    }

    // "the paper quoted the general as saying": the subject of the cue only passed it on.
    private static Draft WithSpeakerOf(Draft draft, Draft rule) => draft with
    {
        Cue = draft.Cue is { } cue && rule.Source is { } source && cue.Overlaps(source) ? new TokenRange(rule.CueHead, rule.CueHead + 1) : draft.Cue,
        Source = rule.Source ?? draft.Source,
        Speaker = rule.Speaker,
    };

    private static int RuleAt(ImmutableArray<Draft> ruled, TokenRange cue)
    {
        int best = -1;
        int light = -1;
        for (int rule = LowerBound(ruled, cue.Start); rule < ruled.Length && ruled[rule].Cue!.Value.Start < cue.End; rule++)
        {
            if (cue.Contains(ruled[rule].CueHead) && (best < 0 || ruled[rule].Confidence > ruled[best].Confidence))
            {
                best = rule;
            }
            else if (ruled[rule].Cue!.Value.Contains(cue) && light < 0)
            {
                light = rule;
            }
        }

        // "expressed | concern about …": the tagger took the light verb for the whole cue.
        return best >= 0 ? best : light;
    }

    // Content that the tagger left without a cue, said according to a pattern that nothing else has used.
    private static int RuleSaying(ImmutableArray<Draft> ruled, bool[] used, Draft draft)
    {
        const int Window = 200;
        for (int rule = LowerBound(ruled, draft.Content[0].Start - Window); rule < ruled.Length && ruled[rule].Cue!.Value.Start < draft.Content[^1].End + Window; rule++)
        {
            if (!used[rule] && ruled[rule].ContentOverlaps(draft.Content[0]) && !draft.ContentOverlaps(ruled[rule].Cue!.Value))
            {
                return rule;
            }
        }

        return -1;
    }

    private static bool IsBelieved(SpeechContext context, Draft rule, DraftIndex index)
    {
        var cue = rule.Cue!.Value;
        if (rule.Confidence < LeastAlone || index.CueIn(cue) >= 0)
        {
            return false;
        }

        bool inside = index.ContentIn(cue) >= 0;
        return !inside || (rule.Confidence >= LeastInside && rule.Source is not null && context.Quotations.Around(rule.CueHead) is null);
    }

    // "Claims that … were rejected": the claim itself, which nobody is named for, is only what the denial is about,
    // and the denying words are no part of it.
    private static void DropDenied(SpeechContext context, List<Draft> joined, ImmutableArray<Draft> ruled)
    {
        var denials = new DraftIndex(context.Document);
        for (int rule = 0; rule < ruled.Length; rule++)
        {
            if (ruled[rule].Pattern == DeniedPattern.Name)
            {
                denials.Add(ruled[rule], rule);
            }
        }

        for (int index = joined.Count - 1; index >= 0; index--)
        {
            var draft = joined[index];
            int denial = draft.Cue is { } cue ? denials.ContentIn(cue) : -1;
            if (denial < 0 || draft.CueHead == ruled[denial].CueHead)
            {
                continue;
            }

            if (draft.Source is null)
            {
                joined.RemoveAt(index);
                continue;
            }

            int end = ruled[denial].Content[0].End;
            joined[index] = draft with
            {
                Content = [.. draft.Content.Where(piece => piece.Start < end).Select(piece => new TokenRange(piece.Start, Math.Min(piece.End, end)))],
            };
        }

        joined.RemoveAll(draft => draft.Content.IsEmpty);
    }

    private static CueEntry? EntryOf(SpeechContext context, Draft draft)
    {
        var cue = draft.Cue!.Value;
        if (FirstEntry(context, draft.CueHead) is { } entry)
        {
            return entry;
        }

        for (int token = cue.End - 1; token >= cue.Start; token--)
        {
            if (FirstEntry(context, token) is { } other)
            {
                return other;
            }
        }

        return null;
    }

    private static CueEntry? FirstEntry(SpeechContext context, int token)
    {
        var matches = context.Lexicon.MatchAny(context.Document, token);
        return matches.IsEmpty ? null : matches[0].Entry;
    }

    private static int LowerBound(ImmutableArray<Draft> drafts, int token)
    {
        // Cues are in the order of the text; one that begins before a token may reach over it.
        const int LongestCue = 20;
        int low = 0;
        int high = drafts.Length;
        while (low < high)
        {
            int middle = (low + high) / 2;
            if (drafts[middle].Cue!.Value.Start >= token - LongestCue)
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
}
