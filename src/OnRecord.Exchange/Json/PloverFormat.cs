using System.Globalization;
using System.Text.Json;
using OnRecord.Exchange.Tables;
using OnRecord.Model;

namespace OnRecord.Exchange.Json;

/// <summary>
/// Entries as PLOVER records, one a line, with the field names of the PLOVER manual. Holds happenings only, and only those whose day is
/// known, for the manual asks for one.
/// </summary>
internal sealed class PloverFormat : IExportFormat
{
    private const string Coder = "OnRecord";

    /// <inheritdoc/>
    public string Name => "plover";

    /// <inheritdoc/>
    public string MediaType => "application/jsonl";

    /// <inheritdoc/>
    public string FileExtension => ".plover.jsonl";

    /// <inheritdoc/>
    public async Task<ExportCount> WriteAsync(ExportContent content, Stream stream, CancellationToken cancellation)
    {
        var count = default(ExportCount);
        await using var output = new JsonOutput(stream);
        await foreach (var entry in content.Entries.WithCancellation(cancellation))
        {
            bool fits = Happening.Is(entry) && entry.From is not null;
            if (fits)
            {
                Record(output.Writer, entry, await content.FindReport(entry.Reports[0], cancellation));
                await output.EndLineAsync(cancellation);
            }

            count = count.Plus(fits);
        }

        return count;
    }

    private static void Record(Utf8JsonWriter json, Entry entry, Report? first)
    {
        json.WriteStartObject();
        json.WriteString("id", entry.Id);
        json.WriteString("date", Day(entry.From!.Value));
        if (EntryColumns.LastDay(entry) is { } last && last > entry.From)
        {
            json.WriteString("enddate", Day(last));
        }

        Actors(json, "source", entry, PartyRole.Actor);
        Actors(json, "recipient", entry, PartyRole.Recipient);
        Strings(json, "event", [JsonName.Of(entry.Type)]);
        if (entry.Place is { } place)
        {
            Location(json, place);
        }

        Strings(json, "event_text", [entry.Text]);
        json.WriteNumber("quad_code", entry.Quad);
        if (entry.Score is { } score)
        {
            json.WriteNumber("event_scale", score);
        }

        Strings(json, "mode", entry.Modes);
        Strings(json, "context", entry.Contexts);
        Size(json, entry);
        Citation(json, entry, first);
        json.WriteString("coder", Coder);
        json.WriteString("standing", JsonName.Of(entry.Standing));
        json.WriteNumber("independent_sources", entry.IndependentSources);
        json.WriteNumber("confidence", entry.Confidence);
        Strings(json, "reports", entry.Reports);
        json.WriteEndObject();
    }

    private static void Actors(Utf8JsonWriter json, string name, Entry entry, PartyRole role)
    {
        json.WriteStartArray(name);
        foreach (var party in entry.Parties.Where(party => party.Role == role))
        {
            json.WriteStartObject();
            Optional(json, "code", party.Country);
            Optional(json, "sector", party.Sectors.Count > 0 ? party.Sectors[0] : null);
            json.WriteString("actor_text", party.Name);
            json.WriteString("identifier_id", party.Id);
            json.WriteString("identifier_text", party.Name);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void Location(Utf8JsonWriter json, EntryPlace place)
    {
        json.WriteStartObject("event_loc");
        if (place.GeonameId is { } id)
        {
            json.WriteNumber("geonameid", id);
        }

        json.WriteString("name", place.Name);
        if (place is { Latitude: { } latitude, Longitude: { } longitude })
        {
            json.WriteNumber("latitude", latitude);
            json.WriteNumber("longitude", longitude);
        }

        Optional(json, "cc3", place.Country);
        Optional(json, "admin1", place.Admin1);
        json.WriteEndObject();
    }

    private static void Size(Utf8JsonWriter json, Entry entry)
    {
        (string Name, QuantityRole Role)[] sizes = [("dead", QuantityRole.Killed), ("injured", QuantityRole.Injured), ("arrested", QuantityRole.Arrested)];
        var known = sizes.Select(size => (size.Name, Figure: entry.Figures.FirstOrDefault(figure => figure.Role == size.Role)))
            .Where(size => size.Figure is not null).ToArray();
        if (known.Length == 0)
        {
            return;
        }

        json.WriteStartObject("size_info");
        foreach (var (name, figure) in known)
        {
            json.WriteNumber(name, figure!.Latest);
        }

        json.WriteEndObject();
    }

    private static void Citation(Utf8JsonWriter json, Entry entry, Report? first)
    {
        json.WriteStartObject("cite_info");
        json.WriteString("citation", entry.Reports[0]);
        Optional(json, "url", first?.Url);
        Optional(json, "title", first?.Title);
        Optional(json, "language", first?.Language);
        Optional(json, "publication", first?.Source);
        json.WriteString("coder", Coder);
        json.WriteEndObject();
    }

    private static void Strings(Utf8JsonWriter json, string name, IReadOnlyList<string> items)
    {
        if (items.Count == 0)
        {
            return;
        }

        json.WriteStartArray(name);
        foreach (string item in items)
        {
            json.WriteStringValue(item);
        }

        json.WriteEndArray();
    }

    private static void Optional(Utf8JsonWriter json, string name, string? value)
    {
        if (value is not null)
        {
            json.WriteString(name, value);
        }
    }

    private static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
