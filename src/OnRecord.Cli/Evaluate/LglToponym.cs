using System.Collections.Immutable;
using System.Text.Json;
using OnRecord.Model;
using OnRecord.World.Places;

namespace OnRecord.Cli.Evaluate;

/// <summary>A place name as LGL has it.</summary>
/// <param name="Span">Where it stands in the text, in UTF-16 offsets.</param>
/// <param name="Point">The place's point; null where it was not in LGL's gazetteer.</param>
/// <param name="GeonameId">The GeoNames identity; null where it has none.</param>
public readonly record struct LglToponym(TextSpan Span, GeoPoint? Point, int? GeonameId)
{
    /// <summary>Reads the place names of an article.</summary>
    /// <param name="article">A line of the set.</param>
    /// <exception cref="InvalidDataException">The article lacks its text, or an offset lies outside it.</exception>
    public static ImmutableArray<LglToponym> Of(JsonElement article)
    {
        string text = article.GetProperty("text").GetString() ?? throw new InvalidDataException("An LGL article has no text.");
        var map = new CodePointMap(text);
        var toponyms = ImmutableArray.CreateBuilder<LglToponym>();
        foreach (var toponym in article.GetProperty("toponyms").EnumerateArray())
        {
            toponyms.Add(new LglToponym(
                map.ToSpan(toponym.GetProperty("start").GetInt32(), toponym.GetProperty("end").GetInt32()),
                toponym.TryGetProperty("latitude", out var latitude) && latitude.ValueKind == JsonValueKind.Number
                    ? new GeoPoint(latitude.GetDouble(), toponym.GetProperty("longitude").GetDouble())
                    : null,
                toponym.TryGetProperty("geonameId", out var id) && id.ValueKind == JsonValueKind.Number ? id.GetInt32() : null));
        }

        return toponyms.ToImmutable();
    }
}
