namespace OnRecord.Sources.Formats;

/// <summary>A stream whose first bytes were looked at and are given out again; works on pipes as on files.</summary>
internal sealed class HeadStream : Stream
{
    private readonly Stream _rest;
    private ReadOnlyMemory<byte> _head;

    private HeadStream(ReadOnlyMemory<byte> head, Stream rest)
    {
        Head = head;
        _head = head;
        _rest = rest;
    }

    /// <summary>Gets the first bytes; fewer than asked for where the stream is short.</summary>
    public ReadOnlyMemory<byte> Head { get; }

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => throw new NotSupportedException();
        set => throw new NotSupportedException();
    }

    /// <summary>Looks at the first bytes of a stream. The new stream owns the old one.</summary>
    public static async Task<HeadStream> OpenAsync(Stream stream, int length, CancellationToken cancellation)
    {
        byte[] head = new byte[length];
        int filled = await stream.ReadAtLeastAsync(head, length, throwOnEndOfStream: false, cancellation);
        return new HeadStream(head.AsMemory(0, filled), stream);
    }

    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

    public override int Read(Span<byte> buffer) => _head.IsEmpty ? _rest.Read(buffer) : Take(buffer);

    public override Task<int> ReadAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken) =>
        ReadAsync(buffer.AsMemory(offset, count), cancellationToken).AsTask();

    public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default) =>
        _head.IsEmpty ? _rest.ReadAsync(buffer, cancellationToken) : ValueTask.FromResult(Take(buffer.Span));

    public override void Flush()
    {
    }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            _rest.Dispose();
        }

        base.Dispose(disposing);
    }

    private int Take(Span<byte> buffer)
    {
        int count = Math.Min(buffer.Length, _head.Length);
        _head.Span[..count].CopyTo(buffer);
        _head = _head[count..];
        return count;
    }
}
