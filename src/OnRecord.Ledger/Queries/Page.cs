namespace OnRecord.Ledger.Queries;

/// <summary>A part of a long list.</summary>
/// <typeparam name="T">What is listed.</typeparam>
/// <param name="Items">The items, in the list's order.</param>
/// <param name="Next">The cursor of the page after this one; null when this is the last.</param>
public sealed record Page<T>(IReadOnlyList<T> Items, string? Next);
