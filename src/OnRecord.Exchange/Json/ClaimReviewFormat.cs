using System.Globalization;
using System.Text.Json;
using OnRecord.Model;

namespace OnRecord.Exchange.Json;

/// <summary>
/// Disputes as schema.org ClaimReviews, one JSON-LD document. OnRecord rates nothing: the rating says in words that the claim is disputed,
/// or the outcome that a reviewer gave it.
/// </summary>
internal sealed class ClaimReviewFormat : IExportFormat
{
    private const string Publisher = "OnRecord";
    private const string Unsettled = "disputed";

    /// <inheritdoc/>
    public string Name => "claimreview";

    /// <inheritdoc/>
    public string MediaType => "application/ld+json";

    /// <inheritdoc/>
    public string FileExtension => ".jsonld";

    /// <inheritdoc/>
    public async Task<ExportCount> WriteAsync(ExportContent content, Stream stream, CancellationToken cancellation)
    {
        var count = default(ExportCount);
        await using var output = new JsonOutput(stream);
        var json = output.Writer;
        json.WriteStartObject();
        json.WriteString("@context", "https://schema.org");
        json.WriteStartArray("@graph");
        await foreach (var dispute in content.Disputes.WithCancellation(cancellation))
        {
            var claim = Claim(dispute);
            Review(json, dispute, claim, await content.FindReport(claim.Report, cancellation));
            await output.DrainAsync(cancellation);
            count = count.Plus(written: true);
        }

        json.WriteEndArray();
        json.WriteEndObject();
        await output.EndLineAsync(cancellation);
        return count;
    }

    // Who first said that it is so.
    private static Position Claim(Dispute dispute) =>
        dispute.Positions.FirstOrDefault(position => position.Stance is Stance.Affirms)
        ?? dispute.Positions.FirstOrDefault(position => position.Stance is Stance.Concedes)
        ?? dispute.Positions[0];

    private static void Review(Utf8JsonWriter json, Dispute dispute, Position claim, Report? report)
    {
        json.WriteStartObject();
        json.WriteString("@type", "ClaimReview");
        json.WriteString("@id", $"urn:onrecord:dispute:{dispute.Id}");
        json.WriteString("claimReviewed", dispute.Proposition);
        Optional(json, "datePublished", dispute.To);
        Thing(json, "author", "Organization", Publisher);
        Claimed(json, claim, report);
        json.WriteStartObject("reviewRating");
        json.WriteString("@type", "Rating");
        json.WriteString("alternateName", dispute.Settled ?? Unsettled);
        json.WriteEndObject();
        json.WriteString("reviewBody", string.Join('\n', dispute.Positions.Select(Words)));
        if (dispute.Place is { } place)
        {
            Place(json, place);
        }

        if (dispute.Entries.Count > 0)
        {
            json.WriteStartArray("about");
            foreach (string entry in dispute.Entries)
            {
                json.WriteStartObject();
                json.WriteString("@type", "Event");
                json.WriteString("@id", $"urn:onrecord:entry:{entry}");
                json.WriteEndObject();
            }

            json.WriteEndArray();
        }

        json.WriteEndObject();
    }

    private static void Claimed(Utf8JsonWriter json, Position claim, Report? report)
    {
        json.WriteStartObject("itemReviewed");
        json.WriteString("@type", "Claim");
        json.WriteString("text", claim.Text);
        Optional(json, "datePublished", claim.Published);
        if (claim.Speaker is { } speaker)
        {
            Thing(json, "author", "Thing", speaker);
        }

        json.WriteStartObject("firstAppearance");
        json.WriteString("@type", "NewsArticle");
        json.WriteString("identifier", claim.Report);
        Optional(json, "url", report?.Url);
        Optional(json, "headline", report?.Title);
        Optional(json, "inLanguage", report?.Language);
        Optional(json, "datePublished", claim.Published);
        if (report?.Source is { } source)
        {
            Thing(json, "publisher", "Organization", source);
        }

        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static string Words(Position position)
    {
        string who = position.Speaker ?? position.Report;
        return position.Published is { } day
            ? $"{Day(day)}: {who} {JsonName.Of(position.Stance)}: {position.Text}"
            : $"{who} {JsonName.Of(position.Stance)}: {position.Text}";
    }

    private static void Place(Utf8JsonWriter json, EntryPlace place)
    {
        json.WriteStartObject("contentLocation");
        json.WriteString("@type", "Place");
        json.WriteString("name", place.Name);
        if (place is { Latitude: { } latitude, Longitude: { } longitude })
        {
            json.WriteStartObject("geo");
            json.WriteString("@type", "GeoCoordinates");
            json.WriteNumber("latitude", latitude);
            json.WriteNumber("longitude", longitude);
            json.WriteEndObject();
        }

        json.WriteEndObject();
    }

    private static void Thing(Utf8JsonWriter json, string property, string type, string name)
    {
        json.WriteStartObject(property);
        json.WriteString("@type", type);
        json.WriteString("name", name);
        json.WriteEndObject();
    }

    private static void Optional(Utf8JsonWriter json, string property, string? value)
    {
        if (value is not null)
        {
            json.WriteString(property, value);
        }
    }

    private static void Optional(Utf8JsonWriter json, string property, DateOnly? day) => Optional(json, property, day is { } known ? Day(known) : null);

    private static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
