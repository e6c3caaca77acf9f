using System.Runtime.CompilerServices;
using OnRecord.Sources;
using OnRecord.Sources.Languages;

namespace OnRecord.Cli.Reading;

/// <summary>The reports behind the paths that a user gave, in the languages that are read.</summary>
internal static class Inputs
{
    /// <summary>Takes in one path after another.</summary>
    /// <param name="paths">The files and folders; <c>-</c> stands for standard input.</param>
    /// <param name="options">How inputs are taken in.</param>
    /// <param name="languages">Tells the language of each report.</param>
    /// <param name="cancellation">Stops the reading.</param>
    public static async IAsyncEnumerable<SourceItem> ReadAsync(
        IReadOnlyList<string> paths,
        SourceOptions options,
        LanguageDetector languages,
        [EnumeratorCancellation] CancellationToken cancellation)
    {
        var reader = new SourceReader(options);
        foreach (string path in paths)
        {
            var items = path == "-"
                ? reader.ReadAsync(Console.OpenStandardInput(), "standard input", cancellation)
                : reader.ReadAsync(path, cancellation);
            await foreach (var item in items)
            {
                yield return LanguageGate.Check(item, languages);
            }
        }
    }
}
