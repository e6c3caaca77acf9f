using System.Runtime.CompilerServices;
using System.ServiceModel.Syndication;
using System.Xml;
using OnRecord.Sources.Formats;
using OnRecord.Sources.Html;

namespace OnRecord.Sources.Feeds;

/// <summary>Reads a saved RSS or Atom feed: one report an item, from the text that the feed itself carries.</summary>
internal static class FeedSource
{
    private const string ContentModule = "http://purl.org/rss/1.0/modules/content/";

    public static async IAsyncEnumerable<SourceItem> ReadAsync(
        string origin, Stream stream, SourceOptions options, [EnumeratorCancellation] CancellationToken cancellation)
    {
        if (await BoundedStream.ReadAsync(stream, options.MaxBytes, cancellation) is not { } bytes)
        {
            yield return BoundedStream.TooLarge(origin, options.MaxBytes);
            yield break;
        }

        var (feed, problem) = Load(origin, bytes, options);
        if (feed is null)
        {
            yield return problem!;
            yield break;
        }

        int number = 0;
        foreach (var item in feed.Items)
        {
            cancellation.ThrowIfCancellationRequested();
            number++;
            yield return ReadItem($"{origin} item {number}", item, feed, options);
        }

        if (number == 0)
        {
            yield return SourceItem.Of(origin, ProblemKind.Empty, "a feed without items");
        }
    }

    private static (SyndicationFeed? Feed, SourceItem? Problem) Load(string origin, ReadOnlyMemory<byte> bytes, SourceOptions options)
    {
        var settings = new XmlReaderSettings
        {
            DtdProcessing = DtdProcessing.Prohibit,
            XmlResolver = null,
            MaxCharactersInDocument = options.MaxBytes,
        };
        try
        {
            using var reader = XmlReader.Create(new MemoryStream(bytes.ToArray(), writable: false), settings);
            return (SyndicationFeed.Load(reader), null);
        }
        catch (Exception error) when (error is XmlException or FormatException or InvalidOperationException or ArgumentException or NotSupportedException)
        {
            return (null, SourceItem.Of(origin, ProblemKind.Malformed, $"not a feed that can be read: {FirstSentence.Of(error.Message)}"));
        }
    }

    private static SourceItem ReadItem(string place, SyndicationItem item, SyndicationFeed feed, SourceOptions options)
    {
        string? text = HtmlSource.TextOf(BodyOf(item));
        if (text is null)
        {
            return SourceItem.Of(place, ProblemKind.TooLarge, "too many or too deeply nested elements");
        }

        return new ReportDraft
        {
            Id = item.Id,
            Title = item.Title is null ? null : HtmlSource.TextOf(item.Title.Text),
            Source = feed.Title?.Text?.Trim(),
            Url = item.Links.Select(link => link.Uri).FirstOrDefault(uri => uri is { IsAbsoluteUri: true })?.ToString(),
            Published = DateOf(item),
            Text = text,
        }.Finish(place, options);
    }

    private static string BodyOf(SyndicationItem item)
    {
        foreach (var extension in item.ElementExtensions)
        {
            if (extension.OuterName == "encoded" && extension.OuterNamespace == ContentModule)
            {
                return extension.GetObject<string>() ?? string.Empty;
            }
        }

        return (item.Content as TextSyndicationContent)?.Text ?? item.Summary?.Text ?? string.Empty;
    }

    private static DateOnly? DateOf(SyndicationItem item)
    {
        try
        {
            var time = item.PublishDate != default ? item.PublishDate : item.LastUpdatedTime;
            return time == default ? null : DateOnly.FromDateTime(time.DateTime);
        }
        catch (XmlException)
        {
            // The date is in no form that feeds allow: unknown is absent.
            return null;
        }
    }
}
