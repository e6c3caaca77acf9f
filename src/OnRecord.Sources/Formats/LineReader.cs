namespace OnRecord.Sources.Formats;

/// <summary>Reads a stream line by line as bytes. A line over the bound is passed over without being kept.</summary>
internal sealed class LineReader
{
    private const int ChunkLength = 64 * 1024;

    private readonly Stream _stream;
    private readonly int _maxBytes;
    private byte[] _buffer = new byte[ChunkLength];
    private int _start;
    private int _end;
    private bool _ended;

    public LineReader(Stream stream, int maxBytes)
    {
        _stream = stream;
        _maxBytes = maxBytes;
    }

    /// <summary>Returns the next line without its line break; null at the end. The bytes are valid until the next call.</summary>
    public async Task<Line?> ReadAsync(CancellationToken cancellation)
    {
        bool tooLong = false;
        int searched = 0;
        while (true)
        {
            int found = _buffer.AsSpan(_start + searched, _end - _start - searched).IndexOf((byte)'\n');
            if (found >= 0)
            {
                return Cut(searched + found, tooLong, breakLength: 1);
            }

            if (_ended)
            {
                return _start == _end && !tooLong ? null : Cut(_end - _start, tooLong, breakLength: 0);
            }

            searched = _end - _start;
            if (searched > _maxBytes)
            {
                tooLong = true;
                _start = _end;
                searched = 0;
            }

            await FillAsync(cancellation);
        }
    }

    private Line Cut(int length, bool tooLong, int breakLength)
    {
        var bytes = _buffer.AsMemory(_start, length);
        _start += length + breakLength;
        if (tooLong || length > _maxBytes)
        {
            return new Line(default, TooLong: true);
        }

        return new Line(bytes.Span.EndsWith("\r"u8) ? bytes[..^1] : bytes, TooLong: false);
    }

    private async Task FillAsync(CancellationToken cancellation)
    {
        if (_start > 0)
        {
            _buffer.AsSpan(_start, _end - _start).CopyTo(_buffer);
            _end -= _start;
            _start = 0;
        }

        if (_end == _buffer.Length)
        {
            Array.Resize(ref _buffer, 2 * _buffer.Length);
        }

        int read = await _stream.ReadAsync(_buffer.AsMemory(_end), cancellation);
        _end += read;
        _ended = read == 0;
    }

    /// <summary>A line, or the fact that there was one over the bound.</summary>
    internal readonly record struct Line(ReadOnlyMemory<byte> Bytes, bool TooLong);
}
