using System.Text.Json;
using OnRecord.Model.Json;

namespace OnRecord.Ledger.Watches;

/// <summary>Writes and reads watches and firings as JSON, in the manner of the model.</summary>
public static class WatchJson
{
    private static readonly JsonSerializerOptions Line = ModelJson.LineWith(WatchJsonContext.Default);

    /// <summary>Returns a watch as one line of JSON.</summary>
    /// <param name="watch">The watch.</param>
    public static string ToLine(Watch watch) => JsonSerializer.Serialize(watch, ModelJson.TypeInfo<Watch>(Line));

    /// <summary>Returns a firing as one line of JSON.</summary>
    /// <param name="firing">The firing.</param>
    public static string ToLine(Firing firing) => JsonSerializer.Serialize(firing, ModelJson.TypeInfo<Firing>(Line));

    /// <summary>Returns the watch that a line holds.</summary>
    /// <param name="json">The line.</param>
    /// <exception cref="JsonException">It holds none.</exception>
    public static Watch ParseWatch(string json) =>
        JsonSerializer.Deserialize(json, ModelJson.TypeInfo<Watch>(Line)) ?? throw new JsonException("A watch was expected, null was found.");

    /// <summary>Returns the firing that a line holds.</summary>
    /// <param name="json">The line.</param>
    /// <exception cref="JsonException">It holds none.</exception>
    public static Firing ParseFiring(string json) =>
        JsonSerializer.Deserialize(json, ModelJson.TypeInfo<Firing>(Line)) ?? throw new JsonException("A firing was expected, null was found.");
}
