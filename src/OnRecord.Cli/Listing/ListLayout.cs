namespace OnRecord.Cli.Listing;

/// <summary>The columns in which items are listed.</summary>
/// <typeparam name="T">What is listed.</typeparam>
/// <param name="Columns">The columns from left to right.</param>
internal sealed record ListLayout<T>(params IReadOnlyList<ListColumn<T>> Columns);
