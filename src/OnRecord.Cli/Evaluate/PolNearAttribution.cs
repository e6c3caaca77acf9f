using System.Collections.Immutable;
using System.Text.Json;
using OnRecord.Model;

namespace OnRecord.Cli.Evaluate;

/// <summary>An attribution as PolNeAR marks it: each part in pieces, in UTF-16 offsets; a part that is not there has none.</summary>
/// <param name="Source">The words that name the speaker.</param>
/// <param name="Cue">The words that mark the saying.</param>
/// <param name="Content">The words said.</param>
public sealed record PolNearAttribution(ImmutableArray<TextSpan> Source, ImmutableArray<TextSpan> Cue, ImmutableArray<TextSpan> Content)
{
    /// <summary>Reads the attributions of an article.</summary>
    /// <param name="article">The article's line of the data file.</param>
    /// <exception cref="InvalidDataException">The line is not an article of PolNeAR.</exception>
    public static ImmutableArray<PolNearAttribution> Of(JsonElement article)
    {
        try
        {
            var offsets = new CodePointMap(article.GetProperty("text").GetString()!);
            return
            [
                .. article.GetProperty("attributions").EnumerateArray().Select(attribution => new PolNearAttribution(
                    Pieces(attribution.GetProperty("source"), offsets),
                    Pieces(attribution.GetProperty("cue"), offsets),
                    Pieces(attribution.GetProperty("content"), offsets))),
            ];
        }
        catch (Exception error) when (error is KeyNotFoundException or InvalidOperationException or ArgumentOutOfRangeException or FormatException)
        {
            throw new InvalidDataException($"This is not an article of PolNeAR: {error.Message}", error);
        }
    }

    private static ImmutableArray<TextSpan> Pieces(JsonElement pieces, CodePointMap offsets) =>
        pieces.ValueKind == JsonValueKind.Null
            ? []
            : [.. pieces.EnumerateArray().Select(piece => offsets.ToSpan(piece[0].GetInt32(), piece[1].GetInt32()))];
}
