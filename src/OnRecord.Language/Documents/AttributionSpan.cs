namespace OnRecord.Language.Documents;

/// <summary>
/// Words that the tagger takes for part of an attribution. Which source, cue and content belong together is for the coder to say.
/// Spans of one role do not overlap; a content that runs over a sentence's end continues as a new span in the next.
/// </summary>
/// <param name="Role">The part played.</param>
/// <param name="Tokens">The words, within one sentence.</param>
/// <param name="Confidence">The probability that exactly these words play the part, from 0 to 1.</param>
public readonly record struct AttributionSpan(AttributionRole Role, TokenRange Tokens, float Confidence);
