using System.Globalization;
using System.IO.Compression;

namespace OnRecord.Sources.Archives;

/// <summary>A web server's answer as an archive keeps it: still in chunks and still packed.</summary>
internal sealed class HttpResponse
{
    private const int MaxHeadLength = 64 * 1024;
    private const int ChunkLength = 64 * 1024;

    private readonly Dictionary<string, string> _headers;
    private readonly ReadOnlyMemory<byte> _body;

    private HttpResponse(int status, Dictionary<string, string> headers, ReadOnlyMemory<byte> body)
    {
        Status = status;
        _headers = headers;
        _body = body;
    }

    /// <summary>Gets the status code.</summary>
    public int Status { get; }

    /// <summary>Gets the media type without parameters; empty where none is named.</summary>
    public string MediaType => ContentType.Split(';')[0].Trim();

    /// <summary>Gets the encoding of the text; null where none is named.</summary>
    public string? Charset
    {
        get
        {
            int at = ContentType.IndexOf("charset=", StringComparison.OrdinalIgnoreCase);
            return at < 0 ? null : ContentType[(at + 8)..].Split(';')[0].Trim(' ', '"', '\'');
        }
    }

    private string ContentType => _headers.GetValueOrDefault("Content-Type", string.Empty);

    /// <summary>Reads an answer; null when it is none.</summary>
    public static HttpResponse? Parse(ReadOnlyMemory<byte> block)
    {
        if (HeaderLines.Cut(block, MaxHeadLength) is not { } parts)
        {
            return null;
        }

        string[] first = parts.Lines[0].Split(' ');
        bool understood = first.Length >= 2 && first[0].StartsWith("HTTP/", StringComparison.Ordinal);
        return understood && int.TryParse(first[1], NumberStyles.None, CultureInfo.InvariantCulture, out int status)
            ? new HttpResponse(status, HeaderLines.Parse(parts.Lines.Skip(1)), parts.Content)
            : null;
    }

    /// <summary>Returns the content, put together and unpacked; null when that is more than <paramref name="maxBytes"/>.</summary>
    /// <exception cref="InvalidDataException">The compression is broken.</exception>
    public ReadOnlyMemory<byte>? Unpack(int maxBytes)
    {
        var body = _headers.GetValueOrDefault("Transfer-Encoding", string.Empty).Contains("chunked", StringComparison.OrdinalIgnoreCase)
            ? JoinChunks(_body)
            : _body;
        using var packed = new MemoryStream(body.ToArray(), writable: false);
        return _headers.GetValueOrDefault("Content-Encoding", string.Empty).ToLowerInvariant() switch
        {
            "gzip" or "x-gzip" => Inflate(new GZipStream(packed, CompressionMode.Decompress), maxBytes),
            "deflate" => Inflate(new ZLibStream(packed, CompressionMode.Decompress), maxBytes),
            "br" => Inflate(new BrotliStream(packed, CompressionMode.Decompress), maxBytes),
            _ => body.Length > maxBytes ? null : body,
        };
    }

    private static ReadOnlyMemory<byte>? Inflate(Stream stream, int maxBytes)
    {
        using (stream)
        {
            var whole = new MemoryStream();
            byte[] chunk = new byte[ChunkLength];
            while (stream.Read(chunk) is > 0 and int read)
            {
                whole.Write(chunk, 0, read);
                if (whole.Length > maxBytes)
                {
                    return null;
                }
            }

            return whole.GetBuffer().AsMemory(0, (int)whole.Length);
        }
    }

    /// <summary>Puts chunks together. Some crawlers join them and leave the header as it was: then the body is taken as it is.</summary>
    private static ReadOnlyMemory<byte> JoinChunks(ReadOnlyMemory<byte> body)
    {
        var joined = new MemoryStream(body.Length);
        var rest = body.Span;
        while (true)
        {
            int lineEnd = rest.IndexOf("\r\n"u8);
            if (lineEnd is < 1 or > 100 || !TryParseLength(rest[..lineEnd], out int length) || length > rest.Length - lineEnd - 2)
            {
                return joined.Length == 0 ? body : joined.GetBuffer().AsMemory(0, (int)joined.Length);
            }

            if (length == 0)
            {
                return joined.GetBuffer().AsMemory(0, (int)joined.Length);
            }

            joined.Write(rest.Slice(lineEnd + 2, length));
            rest = rest[(lineEnd + 2 + length)..];
            rest = rest.StartsWith("\r\n"u8) ? rest[2..] : rest;
        }
    }

    private static bool TryParseLength(ReadOnlySpan<byte> line, out int length)
    {
        int end = line.IndexOf((byte)';');
        return int.TryParse(end < 0 ? line : line[..end], NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out length) && length >= 0;
    }
}
