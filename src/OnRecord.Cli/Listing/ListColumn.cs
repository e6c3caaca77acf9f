namespace OnRecord.Cli.Listing;

/// <summary>A column of a list.</summary>
/// <typeparam name="T">What is listed.</typeparam>
/// <param name="Name">The heading.</param>
/// <param name="Cell">Gives what stands in it for an item; empty where nothing is known.</param>
/// <param name="IsWide">Whether it holds running words, which may be broken into lines on a screen.</param>
internal sealed record ListColumn<T>(string Name, Func<T, string?> Cell, bool IsWide = false);
