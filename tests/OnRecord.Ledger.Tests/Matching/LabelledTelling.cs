namespace OnRecord.Ledger.Tests.Matching;

/// <summary>A happening that a report tells, and the words, the likeliest first, that may be the event's trigger.</summary>
internal sealed record LabelledTelling(string Happening, IReadOnlyList<string> Words);
