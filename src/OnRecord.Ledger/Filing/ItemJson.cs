using System.Text.Json;
using System.Text.Json.Serialization;
using OnRecord.Ledger.Items;
using OnRecord.Ledger.Store.Rows;

namespace OnRecord.Ledger.Filing;

/// <summary>The source-generated serialisation of items, for the store only.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(Telling))]
[JsonSerializable(typeof(Pledge))]
[JsonSerializable(typeof(Claim))]
internal sealed partial class ItemJson : JsonSerializerContext
{
    /// <summary>Returns the item that a row holds.</summary>
    public static object Parse(ItemKind kind, string content) => (kind switch
    {
        ItemKind.Telling => (object?)JsonSerializer.Deserialize(content, Default.Telling),
        ItemKind.Pledge => JsonSerializer.Deserialize(content, Default.Pledge),
        _ => JsonSerializer.Deserialize(content, Default.Claim),
    }) ?? throw new JsonException("An item of a reading was expected, null was found.");
}
