namespace OnRecord.Language.Analysis;

/// <summary>A stretch of one sentence that the network reads at once: the whole sentence, or a piece of a very long one.</summary>
/// <param name="Draft">The text's analysis under way.</param>
/// <param name="Start">The index of the first token.</param>
/// <param name="Length">The number of tokens.</param>
internal readonly record struct Window(Draft Draft, int Start, int Length);
