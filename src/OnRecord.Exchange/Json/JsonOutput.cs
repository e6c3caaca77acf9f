using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace OnRecord.Exchange.Json;

/// <summary>Writes JSON to a stream piece by piece: one document, or one a line.</summary>
internal sealed class JsonOutput : IAsyncDisposable
{
    private const int BufferSize = 1 << 16;
    private const byte LineEnd = (byte)'\n';

    private readonly Stream _stream;
    private readonly ArrayBufferWriter<byte> _buffer = new(BufferSize);

    public JsonOutput(Stream stream)
    {
        _stream = stream;
        Writer = new Utf8JsonWriter(_buffer, new JsonWriterOptions { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping });
    }

    /// <summary>Gets the writer of the document or line.</summary>
    public Utf8JsonWriter Writer { get; }

    /// <summary>Ends a line, so that the writer can begin another document.</summary>
    /// <param name="cancellation">Stops the writing.</param>
    public async Task EndLineAsync(CancellationToken cancellation)
    {
        await Writer.FlushAsync(cancellation);
        Writer.Reset();
        _buffer.GetSpan(1)[0] = LineEnd;
        _buffer.Advance(1);
        await DrainAsync(cancellation);
    }

    /// <summary>Hands on what is written once there is enough of it. To be called after each item, so that memory stays bounded.</summary>
    /// <param name="cancellation">Stops the writing.</param>
    public async Task DrainAsync(CancellationToken cancellation)
    {
        await Writer.FlushAsync(cancellation);
        if (_buffer.WrittenCount >= BufferSize)
        {
            await HandOnAsync(cancellation);
        }
    }

    /// <summary>Hands on all that is left.</summary>
    public async ValueTask DisposeAsync()
    {
        await Writer.DisposeAsync();
        await HandOnAsync(CancellationToken.None);
    }

    private async Task HandOnAsync(CancellationToken cancellation)
    {
        await _stream.WriteAsync(_buffer.WrittenMemory, cancellation);
        _buffer.ResetWrittenCount();
    }
}
