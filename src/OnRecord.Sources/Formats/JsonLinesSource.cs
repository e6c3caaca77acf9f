using System.Runtime.CompilerServices;
using System.Text;
using System.Text.Json;

namespace OnRecord.Sources.Formats;

/// <summary>Reads JSON Lines: one report a line. A broken line is a problem of its own, the others are read.</summary>
internal static class JsonLinesSource
{
    private static readonly JsonDocumentOptions Strict = new() { MaxDepth = 16 };

    public static async IAsyncEnumerable<SourceItem> ReadAsync(
        string origin, Stream stream, SourceOptions options, [EnumeratorCancellation] CancellationToken cancellation)
    {
        var lines = new LineReader(stream, options.MaxBytes);
        int number = 0;
        bool any = false;
        while (await lines.ReadAsync(cancellation) is { } line)
        {
            number++;
            string place = $"{origin} line {number}";
            if (line.TooLong)
            {
                any = true;
                yield return BoundedStream.TooLarge(place, options.MaxBytes);
            }
            else if (line.Bytes.Span.ContainsAnyExcept(" \t\r\uFEFF"u8))
            {
                any = true;
                yield return ReadLine(place, line.Bytes, options);
            }
        }

        if (!any)
        {
            yield return SourceItem.Of(origin, ProblemKind.Empty, "empty");
        }
    }

    private static SourceItem ReadLine(string place, ReadOnlyMemory<byte> line, SourceOptions options)
    {
        try
        {
            if (line.Span.StartsWith("\uFEFF"u8))
            {
                line = line[3..];
            }

            using var document = JsonDocument.Parse(line, Strict);
            if (document.RootElement.ValueKind != JsonValueKind.Object)
            {
                return SourceItem.Of(place, ProblemKind.Malformed, "not a JSON object");
            }

            return ReadObject(document.RootElement).Finish(place, options);
        }
        catch (JsonException error)
        {
            return SourceItem.Of(place, ProblemKind.Malformed, $"not JSON: {FirstSentence.Of(error.Message)}");
        }
        catch (Exception error) when (error is FormatException or InvalidOperationException or DecoderFallbackException)
        {
            return SourceItem.Of(place, ProblemKind.Malformed, error is FormatException ? error.Message : "a string in it is not valid Unicode");
        }
    }

    private static ReportDraft ReadObject(JsonElement line)
    {
        string? text = Get(line, "text") ?? throw new FormatException("there is no \"text\"");
        string? published = Get(line, "published");
        if (!string.IsNullOrWhiteSpace(published) && DateText.Parse(published) is null)
        {
            throw new FormatException("\"published\" is not a date such as 2021-07-10");
        }

        return new ReportDraft
        {
            Id = Get(line, "id"),
            Title = Get(line, "title"),
            Source = Get(line, "source"),
            Url = Get(line, "url"),
            Published = DateText.Parse(published),
            Language = Get(line, "language"),
            Text = text,
        };
    }

    private static string? Get(JsonElement line, string name)
    {
        if (!line.TryGetProperty(name, out var value) || value.ValueKind == JsonValueKind.Null)
        {
            return null;
        }

        return value.ValueKind == JsonValueKind.String ? value.GetString() : throw new FormatException($"\"{name}\" is not a string");
    }
}
