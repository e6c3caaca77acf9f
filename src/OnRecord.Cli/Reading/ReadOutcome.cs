using OnRecord.Sources;

namespace OnRecord.Cli.Reading;

/// <summary>What became of one input at the end: a reading, a problem, or neither where it need not be read.</summary>
/// <param name="Item">What the input gave.</param>
/// <param name="Reading">The reading; null where there was a problem or it need not be read.</param>
/// <param name="Problem">What went wrong, in one line without the place; null where nothing did.</param>
internal sealed record ReadOutcome(SourceItem Item, Model.Reading? Reading, string? Problem);
