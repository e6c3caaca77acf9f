using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using OnRecord.Sources.Formats;

namespace OnRecord.Sources.Html;

/// <summary>Reads a web page: the article's text, title and date. Nothing is ever fetched.</summary>
internal static class HtmlSource
{
    /// <summary>An article has at least one paragraph of this many characters outside links.</summary>
    private const int ShortestParagraph = 60;

    // The extractor resolves links against an address; without the page's own any will do.
    private const string UnknownAddress = "http://localhost/";

    public static async Task<SourceItem> ReadAsync(string origin, Stream stream, SourceOptions options, CancellationToken cancellation)
    {
        var bytes = await BoundedStream.ReadAsync(stream, options.MaxBytes, cancellation);
        return bytes is { } page ? Read(origin, page, charset: null, url: null, options) : BoundedStream.TooLarge(origin, options.MaxBytes);
    }

    /// <summary>Reads a page that is in memory.</summary>
    /// <param name="origin">Where it lies, for people.</param>
    /// <param name="bytes">The page as it came.</param>
    /// <param name="charset">The encoding that the server named; null when none is known.</param>
    /// <param name="url">The address it was taken from; null for the one that the page names.</param>
    /// <param name="options">The defaults for what the page does not say.</param>
    public static SourceItem Read(string origin, ReadOnlyMemory<byte> bytes, string? charset, string? url, SourceOptions options)
    {
        var (html, problem) = PageDecoder.Decode(bytes.Span, charset);
        if (problem is not null)
        {
            return SourceItem.Of(origin, problem.Kind, problem.Message);
        }

        if (HtmlGuard.FindExcess(html!) is { } excess)
        {
            return SourceItem.Of(origin, ProblemKind.TooLarge, excess);
        }

        try
        {
            return Extract(html!, url) is { } draft
                ? draft.Finish(origin, options)
                : SourceItem.Of(origin, ProblemKind.NoArticle, "a page without an article");
        }
        catch (Exception error) when (error is DomException or System.Text.RegularExpressions.RegexMatchTimeoutException
            or ArgumentException or InvalidOperationException or NullReferenceException or IndexOutOfRangeException or FormatException)
        {
            // The extractor works by heuristics on pages as they come, and some pages are too odd for it.
            return SourceItem.Of(origin, ProblemKind.NoArticle, "a page in which no article could be made out");
        }
    }

    /// <summary>Returns the text of a piece of a page, as feeds carry it; null when there is too much of it to be parsed.</summary>
    public static string? TextOf(string html)
    {
        if (HtmlGuard.FindExcess(html) is not null)
        {
            return null;
        }

        using var page = new HtmlParser().ParseDocument(html);
        return page.Body is { } body ? HtmlText.Of(body) : string.Empty;
    }

    private static ReportDraft? Extract(string html, string? url)
    {
        using var page = new HtmlParser().ParseDocument(html);
        var facts = PageFacts.Of(page);
        var article = new SmartReader.Reader(facts.Url ?? UnknownAddress, page) { CharThreshold = ShortestParagraph }.GetArticle();
        if (string.IsNullOrEmpty(article.Content))
        {
            return null;
        }

        using var content = new HtmlParser().ParseDocument(article.Content);
        if (!HasParagraph(content))
        {
            return null;
        }

        return new ReportDraft
        {
            Title = article.Title?.Trim(),
            Source = facts.Site,
            Url = url ?? facts.Url,
            Published = facts.Published,
            Text = WithoutByline(HtmlText.Of(content.Body!), article.Byline),
        };
    }

    private static bool HasParagraph(IHtmlDocument content)
    {
        foreach (var link in content.GetElementsByTagName("a").ToArray())
        {
            if (link.ParentElement is { LocalName: "li" or "nav" or "div" or "td" } parent && parent.TextContent.Trim() == link.TextContent.Trim())
            {
                link.Remove();
            }
        }

        return HtmlText.Of(content.Body!).Split('\n').Any(paragraph => paragraph.Length >= ShortestParagraph);
    }

    private static string WithoutByline(string text, string? byline)
    {
        string first = byline?.Trim() ?? string.Empty;
        return first.Length > 0 && text.StartsWith(first + "\n", StringComparison.Ordinal) ? text[first.Length..].TrimStart('\n') : text;
    }
}
