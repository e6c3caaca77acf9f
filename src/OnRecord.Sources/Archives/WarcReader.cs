using System.Globalization;
using System.Text;

namespace OnRecord.Sources.Archives;

/// <summary>Reads the records of an unpacked web archive one after the other.</summary>
internal sealed class WarcReader
{
    private const int MaxHeaderLines = 200;
    private const int MaxHeaderLine = 64 * 1024;
    private const int ChunkLength = 64 * 1024;

    private readonly Stream _stream;
    private readonly int _maxBytes;
    private readonly byte[] _buffer = new byte[ChunkLength];
    private int _start;
    private int _end;

    public WarcReader(Stream stream, int maxBytes)
    {
        _stream = stream;
        // The answer's own head comes on top of the page.
        _maxBytes = maxBytes > int.MaxValue - MaxHeaderLine ? int.MaxValue - MaxHeaderLine : maxBytes + MaxHeaderLine;
    }

    /// <summary>Returns the next record; null at the end. After a record with a problem nothing more can be read.</summary>
    public async Task<WarcRecord?> ReadAsync(CancellationToken cancellation)
    {
        string? version = await ReadLineAsync(cancellation);
        while (version is { Length: 0 })
        {
            version = await ReadLineAsync(cancellation);
        }

        if (version is null)
        {
            return null;
        }

        if (!version.StartsWith("WARC/1.", StringComparison.Ordinal))
        {
            return Broken("not a record of a web archive (WARC 1.0 or 1.1)");
        }

        var lines = new List<string>();
        while (await ReadLineAsync(cancellation) is { Length: > 0 } line)
        {
            lines.Add(line);
            if (lines.Count > MaxHeaderLines)
            {
                return Broken("a record's head does not end");
            }
        }

        var headers = HeaderLines.Parse(lines);
        if (!long.TryParse(headers.GetValueOrDefault("Content-Length"), NumberStyles.None, CultureInfo.InvariantCulture, out long length))
        {
            return Broken("a record does not say how long it is");
        }

        return length > _maxBytes
            ? await SkipAsync(length, cancellation) ? new WarcRecord(headers, null, null) : Broken("cut off in the middle of a record")
            : await ReadBlockAsync((int)length, cancellation) is { } block
                ? new WarcRecord(headers, block, null)
                : Broken("cut off in the middle of a record");
    }

    private static WarcRecord Broken(string problem) => new(HeaderLines.Parse([]), null, problem);

    private async Task<string?> ReadLineAsync(CancellationToken cancellation)
    {
        var line = new StringBuilder();
        while (true)
        {
            if (_start == _end && !await FillAsync(cancellation))
            {
                return line.Length == 0 ? null : line.ToString();
            }

            var rest = _buffer.AsSpan(_start, _end - _start);
            int found = rest.IndexOf((byte)'\n');
            int taken = found < 0 ? rest.Length : found;
            line.Append(Encoding.UTF8.GetString(rest[..taken]));
            _start += found < 0 ? taken : taken + 1;
            if (found >= 0)
            {
                return line.ToString().TrimEnd('\r');
            }

            if (line.Length > MaxHeaderLine)
            {
                throw new InvalidDataException("A line of an archive's head is too long.");
            }
        }
    }

    private async Task<ReadOnlyMemory<byte>?> ReadBlockAsync(int length, CancellationToken cancellation)
    {
        // The length is a claim: memory grows with what is there.
        var block = new MemoryStream(Math.Min(length, ChunkLength));
        while (block.Length < length)
        {
            if (_start == _end && !await FillAsync(cancellation))
            {
                return null;
            }

            int taken = (int)Math.Min(_end - _start, length - block.Length);
            block.Write(_buffer, _start, taken);
            _start += taken;
        }

        return block.GetBuffer().AsMemory(0, length);
    }

    private async Task<bool> SkipAsync(long length, CancellationToken cancellation)
    {
        while (length > 0)
        {
            if (_start == _end && !await FillAsync(cancellation))
            {
                return false;
            }

            int taken = (int)Math.Min(_end - _start, length);
            _start += taken;
            length -= taken;
        }

        return true;
    }

    private async Task<bool> FillAsync(CancellationToken cancellation)
    {
        _start = 0;
        _end = await _stream.ReadAsync(_buffer, cancellation);
        return _end > 0;
    }
}
