using System.Runtime.CompilerServices;
using OnRecord.Sources.Formats;
using OnRecord.Sources.Html;

namespace OnRecord.Sources.Archives;

/// <summary>
/// Reads a web archive (WARC 1.0 and 1.1): the articles among its pages, and the texts that a crawler has already taken out
/// of pages. Pictures, style sheets, redirects and the like pass without a word.
/// </summary>
internal static class WarcSource
{
    public static async IAsyncEnumerable<SourceItem> ReadAsync(
        string origin, Stream stream, SourceOptions options, [EnumeratorCancellation] CancellationToken cancellation)
    {
        var records = new WarcReader(stream, options.MaxBytes);
        int number = 0;
        while (true)
        {
            var record = await records.ReadAsync(cancellation);
            if (record is null)
            {
                break;
            }

            number++;
            string place = $"{origin} record {number}";
            if (record.Problem is { } problem)
            {
                yield return SourceItem.Of(place, ProblemKind.Malformed, problem);
                yield break;
            }

            if (ReadRecord(place, record, options) is { } item)
            {
                yield return item;
            }
        }

        if (number == 0)
        {
            yield return SourceItem.Of(origin, ProblemKind.Empty, "empty");
        }
    }

    private static SourceItem? ReadRecord(string place, WarcRecord record, SourceOptions options)
    {
        string type = record.Get("WARC-Type");
        string content = record.Get("Content-Type");
        bool response = type == "response" && content.StartsWith("application/http", StringComparison.OrdinalIgnoreCase);
        bool text = type == "conversion" && content.StartsWith("text/plain", StringComparison.OrdinalIgnoreCase);
        if (!response && !text)
        {
            return null;
        }

        if (record.Block is not { } block)
        {
            return BoundedStream.TooLarge(place, options.MaxBytes);
        }

        string url = record.Get("WARC-Target-URI").Trim('<', '>');
        return response ? ReadResponse(place, block, url, options) : ReadText(place, block, url, options);
    }

    private static SourceItem ReadText(string place, ReadOnlyMemory<byte> block, string url, SourceOptions options)
    {
        var (text, problem) = TextDecoder.Decode(block.Span);
        return problem is null
            ? new ReportDraft { Url = url, Text = text! }.Finish(place, options)
            : SourceItem.Of(place, problem.Kind, problem.Message);
    }

    private static SourceItem? ReadResponse(string place, ReadOnlyMemory<byte> block, string url, SourceOptions options)
    {
        if (HttpResponse.Parse(block) is not { } response)
        {
            return SourceItem.Of(place, ProblemKind.Malformed, "not a web server's answer, although it says so");
        }

        bool page = response.Status == 200
            && (response.MediaType.Equals("text/html", StringComparison.OrdinalIgnoreCase)
                || response.MediaType.Equals("application/xhtml+xml", StringComparison.OrdinalIgnoreCase));
        if (!page)
        {
            return null;
        }

        try
        {
            return response.Unpack(options.MaxBytes) is { } body
                ? HtmlSource.Read(place, body, response.Charset, url, options)
                : BoundedStream.TooLarge(place, options.MaxBytes);
        }
        catch (InvalidDataException)
        {
            return SourceItem.Of(place, ProblemKind.Malformed, "broken compression");
        }
    }
}
