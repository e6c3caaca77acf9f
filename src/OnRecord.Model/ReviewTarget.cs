namespace OnRecord.Model;

/// <summary>Words of a report that a review points at: an event's trigger or a statement's content.</summary>
/// <param name="Report">The identity of the report.</param>
/// <param name="Start">The index of the first character of the words in the report's text.</param>
/// <param name="End">The index of the first character after the words.</param>
public sealed record ReviewTarget(string Report, int Start, int End);
