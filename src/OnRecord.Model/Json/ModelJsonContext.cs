using System.Text.Json.Serialization;

namespace OnRecord.Model.Json;

/// <summary>The source-generated serialisation of the model's types.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    UseStringEnumConverter = true)]
[JsonSerializable(typeof(Report))]
[JsonSerializable(typeof(Reading))]
[JsonSerializable(typeof(Entry))]
[JsonSerializable(typeof(Dispute))]
[JsonSerializable(typeof(Commitment))]
[JsonSerializable(typeof(Review))]
[JsonSerializable(typeof(LedgerStatement))]
[JsonSerializable(typeof(LedgerActor))]
[JsonSerializable(typeof(LedgerPlace))]
internal sealed partial class ModelJsonContext : JsonSerializerContext;
