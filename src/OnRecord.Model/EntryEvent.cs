namespace OnRecord.Model;

/// <summary>One telling of a happening: an event of a report.</summary>
/// <param name="Report">The identity of the report.</param>
/// <param name="Event">The identity of the event in the report's reading.</param>
public sealed record EntryEvent(string Report, string Event);
