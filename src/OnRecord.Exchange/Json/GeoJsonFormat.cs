using System.Globalization;
using System.Text.Json;
using OnRecord.Exchange.Tables;
using OnRecord.Model;

namespace OnRecord.Exchange.Json;

/// <summary>
/// Entries as a GeoJSON feature collection (RFC 7946) for maps. The geometry is the point of the place in WGS 84; an entry whose place has
/// none is kept, with a null geometry. The properties are the columns of the entry table.
/// </summary>
internal sealed class GeoJsonFormat : IExportFormat
{
    /// <inheritdoc/>
    public string Name => "geojson";

    /// <inheritdoc/>
    public string MediaType => "application/geo+json";

    /// <inheritdoc/>
    public string FileExtension => ".geojson";

    /// <inheritdoc/>
    public async Task<ExportCount> WriteAsync(ExportContent content, Stream stream, CancellationToken cancellation)
    {
        var count = default(ExportCount);
        await using var output = new JsonOutput(stream);
        var json = output.Writer;
        json.WriteStartObject();
        json.WriteString("type", "FeatureCollection");
        json.WriteStartArray("features");
        await foreach (var entry in content.Entries.WithCancellation(cancellation))
        {
            Feature(json, entry);
            await output.DrainAsync(cancellation);
            count = count.Plus(written: true);
        }

        json.WriteEndArray();
        json.WriteEndObject();
        await output.EndLineAsync(cancellation);
        return count;
    }

    private static void Feature(Utf8JsonWriter json, Entry entry)
    {
        json.WriteStartObject();
        json.WriteString("type", "Feature");
        json.WriteString("id", entry.Id);
        if (entry.Place is { Latitude: { } latitude, Longitude: { } longitude })
        {
            json.WriteStartObject("geometry");
            json.WriteString("type", "Point");
            json.WriteStartArray("coordinates");
            json.WriteNumberValue(longitude);
            json.WriteNumberValue(latitude);
            json.WriteEndArray();
            json.WriteEndObject();
        }
        else
        {
            json.WriteNull("geometry");
        }

        json.WriteStartObject("properties");
        foreach (var column in EntryColumns.All.Where(column => column.Name is not (EntryColumns.Latitude or EntryColumns.Longitude)))
        {
            json.WritePropertyName(column.Name);
            Value(json, column.Value(entry));
        }

        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void Value(Utf8JsonWriter json, object? value)
    {
        switch (value)
        {
            case null:
                json.WriteNullValue();
                break;
            case string text:
                json.WriteStringValue(text);
                break;
            case long number:
                json.WriteNumberValue(number);
                break;
            case double number:
                json.WriteNumberValue(number);
                break;
            case DateOnly day:
                json.WriteStringValue(day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
                break;
            case IReadOnlyList<string> items:
                json.WriteStartArray();
                foreach (string item in items)
                {
                    json.WriteStringValue(item);
                }

                json.WriteEndArray();
                break;
            default:
                throw new InvalidOperationException($"No property of type {value.GetType()} can be written.");
        }
    }
}
