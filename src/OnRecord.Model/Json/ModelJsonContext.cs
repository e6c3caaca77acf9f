using System.Text.Json.Serialization;

namespace OnRecord.Model.Json;

/// <summary>The source-generated serialisation of the model's types.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    UseStringEnumConverter = true)]
[JsonSerializable(typeof(Report))]
[JsonSerializable(typeof(Reading))]
internal sealed partial class ModelJsonContext : JsonSerializerContext;
