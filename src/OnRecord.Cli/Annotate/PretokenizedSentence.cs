namespace OnRecord.Cli.Annotate;

/// <summary>A sentence whose words are given.</summary>
/// <param name="Lines">
/// The lines of the input in CoNLL-U, comments and multiword tokens included, to be kept; null where the input is plain words.
/// </param>
/// <param name="Words">The words, in order; never empty.</param>
internal sealed record PretokenizedSentence(IReadOnlyList<string>? Lines, IReadOnlyList<string> Words);
