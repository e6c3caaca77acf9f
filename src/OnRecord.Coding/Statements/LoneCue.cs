namespace OnRecord.Coding.Statements;

/// <summary>Gives a cue of the tagger, to which no content was found, the content that a pattern sees.</summary>
internal static class LoneCue
{
    private const double LeastConfidence = 0.4;

    /// <summary>Returns the draft with content; null when the pattern only saw the two side by side, or the cue is too doubtful.</summary>
    /// <param name="context">The document and the words of the language.</param>
    /// <param name="draft">The tagger's draft, without content.</param>
    /// <param name="rule">The draft of a pattern with the same cue.</param>
    public static Draft? WithContent(SpeechContext context, Draft draft, Draft rule)
    {
        if (draft.Confidence < LeastConfidence || rule.IsLoose)
        {
            return null;
        }

        var tidy = SpanTidier.Tidy(context, draft with { Content = rule.Content }, rule, []);
        return tidy with
        {
            CueHead = rule.CueHead,
            Speaker = draft.Source is null ? rule.Speaker : draft.Speaker,
            Hearer = rule.Hearer,
            Via = rule.Via,
            Entry = rule.Entry,
            Confidence = 1 - ((1 - draft.Confidence) * (1 - (rule.Confidence / 2))),
            Pattern = $"tagger, content by {rule.Pattern}",
        };
    }
}
