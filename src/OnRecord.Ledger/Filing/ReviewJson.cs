using System.Text.Json;
using OnRecord.Model;
using OnRecord.Model.Json;

namespace OnRecord.Ledger.Filing;

/// <summary>Reviews as the store holds them.</summary>
internal static class ReviewJson
{
    /// <summary>Returns the review as JSON.</summary>
    public static string Write(Review review) => JsonSerializer.Serialize(review, ModelJson.TypeInfo<Review>(ModelJson.Line));

    /// <summary>Returns the review again.</summary>
    public static Review Read(string content) =>
        JsonSerializer.Deserialize(content, ModelJson.TypeInfo<Review>(ModelJson.Line)) ?? throw new JsonException("A review was expected, null was found.");
}
