using System.Text.Json;
using AngleSharp.Html.Dom;
using OnRecord.Sources.Formats;

namespace OnRecord.Sources.Html;

/// <summary>What a page says of itself in its head, read before the article is cut out of it.</summary>
internal sealed record PageFacts(DateOnly? Published, string? Site, string? Url)
{
    private const int MaxScriptLength = 256 * 1024;

    private static readonly string[] DateNames =
    [
        "article:published_time", "og:article:published_time", "datepublished", "date", "pubdate", "publishdate", "publish-date", "dc.date",
        "dc.date.issued", "dcterms.created", "dcterms.date", "dcterms.issued", "sailthru.date", "parsely-pub-date", "article.published",
    ];

    public static PageFacts Of(IHtmlDocument page)
    {
        var meta = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        foreach (var element in page.GetElementsByTagName("meta"))
        {
            string? name = element.GetAttribute("property") ?? element.GetAttribute("name") ?? element.GetAttribute("itemprop");
            if (name is not null && element.GetAttribute("content") is { Length: > 0 } content)
            {
                meta.TryAdd(name.Trim(), content.Trim());
            }
        }

        return new PageFacts(FindDate(page, meta), meta.GetValueOrDefault("og:site_name"), FindUrl(page, meta));
    }

    private static DateOnly? FindDate(IHtmlDocument page, Dictionary<string, string> meta)
    {
        foreach (string name in DateNames)
        {
            if (meta.TryGetValue(name, out string? content) && DateText.Parse(content) is { } date)
            {
                return date;
            }
        }

        foreach (var script in page.GetElementsByTagName("script"))
        {
            if (script.GetAttribute("type") == "application/ld+json" && FindInScript(script.TextContent) is { } date)
            {
                return date;
            }
        }

        var times = page.GetElementsByTagName("time").Select(time => DateText.Parse(time.GetAttribute("datetime"))).Where(date => date is not null);
        return times.FirstOrDefault();
    }

    private static DateOnly? FindInScript(string script)
    {
        if (script.Length > MaxScriptLength)
        {
            return null;
        }

        try
        {
            using var document = JsonDocument.Parse(script);
            return FindDate(document.RootElement);
        }
        catch (JsonException)
        {
            // Not our business: the page is read without it.
            return null;
        }
    }

    private static DateOnly? FindDate(JsonElement element)
    {
        if (element.ValueKind == JsonValueKind.Object)
        {
            if (element.TryGetProperty("datePublished", out var date) && date.ValueKind == JsonValueKind.String)
            {
                return DateText.Parse(date.GetString());
            }

            return element.TryGetProperty("@graph", out var graph) ? FindDate(graph) : null;
        }

        return element.ValueKind == JsonValueKind.Array
            ? element.EnumerateArray().Where(item => item.ValueKind == JsonValueKind.Object).Select(FindDate).FirstOrDefault(date => date is not null)
            : null;
    }

    private static string? FindUrl(IHtmlDocument page, Dictionary<string, string> meta)
    {
        string? canonical = page.GetElementsByTagName("link")
            .FirstOrDefault(link => string.Equals(link.GetAttribute("rel"), "canonical", StringComparison.OrdinalIgnoreCase))
            ?.GetAttribute("href");
        string? url = canonical ?? meta.GetValueOrDefault("og:url");
        return Uri.TryCreate(url, UriKind.Absolute, out var address) && address.Scheme is "http" or "https" ? url : null;
    }
}
