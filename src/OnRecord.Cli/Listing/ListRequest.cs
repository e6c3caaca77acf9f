namespace OnRecord.Cli.Listing;

/// <summary>How a list is wanted.</summary>
/// <param name="IsJson">Whether each item is a line of JSON; else a row of a table.</param>
/// <param name="Limit">The most items; null where the user set no limit.</param>
/// <param name="Cursor">Where an earlier list ended; null to begin at the beginning.</param>
internal sealed record ListRequest(bool IsJson, int? Limit, string? Cursor);
