using System.Collections;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace OnRecord.Model.Json;

/// <summary>
/// Writes and reads the model as JSON, following the public contract: camelCase, ISO dates, unknown fields left out,
/// words in their own script.
/// </summary>
public static class ModelJson
{
    /// <summary>Gets the options for one object a line (JSON Lines).</summary>
    public static JsonSerializerOptions Line { get; } = Create(indented: false);

    /// <summary>Gets the options for a document that people read.</summary>
    public static JsonSerializerOptions Indented { get; } = Create(indented: true);

    /// <summary>Returns a reading as one line of JSON, without the line break.</summary>
    /// <param name="reading">The reading.</param>
    public static string ToLine(Reading reading) => JsonSerializer.Serialize(reading, TypeInfo<Reading>(Line));

    /// <summary>Returns the reading that a line of JSON holds.</summary>
    /// <param name="json">The JSON.</param>
    /// <exception cref="JsonException">The text is no JSON or no reading.</exception>
    public static Reading ParseReading(string json) =>
        JsonSerializer.Deserialize(json, TypeInfo<Reading>(Line)) ?? throw new JsonException("A reading was expected, null was found.");

    /// <summary>Returns the generated metadata of a type of the model.</summary>
    /// <typeparam name="T">A type of the contract.</typeparam>
    /// <param name="options"><see cref="Line"/> or <see cref="Indented"/>.</param>
    public static JsonTypeInfo<T> TypeInfo<T>(JsonSerializerOptions options) => (JsonTypeInfo<T>)options.GetTypeInfo(typeof(T));

    /// <summary>Returns options for one object a line that also know other types, built from those of the model.</summary>
    /// <param name="types">Knows the other types and the types of the model in them.</param>
    public static JsonSerializerOptions LineWith(IJsonTypeInfoResolver types) => Create(indented: false, types);

    private static JsonSerializerOptions Create(bool indented, IJsonTypeInfoResolver? types = null)
    {
        var options = new JsonSerializerOptions(ModelJsonContext.Default.Options)
        {
            WriteIndented = indented,
            // The output goes to files and pipes, never into a page as it is: words stay readable in any script.
            Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
            TypeInfoResolver = (types ?? ModelJsonContext.Default).WithAddedModifier(LeaveOutEmptyLists),
        };
        options.MakeReadOnly();
        return options;
    }

    /// <summary>Absent means unknown: an empty list inside a reading's parts is left out, the reading's own lists always stand.</summary>
    private static void LeaveOutEmptyLists(JsonTypeInfo info)
    {
        foreach (var property in info.Properties)
        {
            bool always = info.Type == typeof(Reading) && property.Name != "notes";
            if (!always && property.PropertyType != typeof(string) && typeof(IEnumerable).IsAssignableFrom(property.PropertyType))
            {
                property.ShouldSerialize = static (_, value) => value is IEnumerable list && list.GetEnumerator().MoveNext();
            }
        }
    }
}
