using System.Text.Json.Serialization;

namespace OnRecord.Ledger.Watches;

/// <summary>The source-generated serialisation of watches and firings.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    UseStringEnumConverter = true)]
[JsonSerializable(typeof(Watch))]
[JsonSerializable(typeof(Firing))]
internal sealed partial class WatchJsonContext : JsonSerializerContext;
