using OnRecord.Sources;

namespace OnRecord.Cli.Reading;

/// <summary>What became of one input at the end: a reading, or a problem. Exactly one of the two is there.</summary>
/// <param name="Item">What the input gave.</param>
/// <param name="Reading">The reading; null where there was a problem.</param>
/// <param name="Problem">What went wrong, in one line without the place; null where there is a reading.</param>
internal sealed record ReadOutcome(SourceItem Item, Model.Reading? Reading, string? Problem);
