using OnRecord.Model;
using OnRecord.World.Places;

namespace OnRecord.Coding.Places;

/// <summary>Tells the country of a report's source from its internet address.</summary>
internal static class SourceCountry
{
    // Sold to anybody, so that they say nothing of the country.
    private static readonly HashSet<string> Worldwide = new(StringComparer.Ordinal) { "ai", "cc", "co", "fm", "gg", "io", "ly", "me", "sh", "so", "to", "tv", "ws" };

    public static string? Of(Report report, Gazetteer gazetteer)
    {
        string? domain = DomainOf(report.Url) ?? DomainOf(report.Source);
        if (domain is null)
        {
            return null;
        }

        string top = domain[(domain.LastIndexOf('.') + 1)..].ToLowerInvariant();
        if (top.Length != 2 || Worldwide.Contains(top))
        {
            return null;
        }

        // The United Kingdom's domain is not its ISO code.
        string iso2 = top == "uk" ? "GB" : top.ToUpperInvariant();
        return gazetteer.Countries.FirstOrDefault(country => country.Iso2 == iso2)?.Iso3;
    }

    private static string? DomainOf(string? address)
    {
        if (address is null || address.Contains(' ') || !address.Contains('.'))
        {
            return null;
        }

        return Uri.TryCreate(address.Contains("://", StringComparison.Ordinal) ? address : "http://" + address, UriKind.Absolute, out var uri)
            ? uri.Host
            : null;
    }
}
