using System.Text;

namespace OnRecord.Ledger.Watches.Delivery;

/// <summary>Adds a line of JSON to a file for each firing.</summary>
internal sealed class FileDelivery : IFiringDelivery
{
    /// <inheritdoc/>
    public WatchChannelKind Kind => WatchChannelKind.File;

    /// <inheritdoc/>
    public async Task DeliverAsync(WatchChannel channel, Firing firing, CancellationToken cancellation)
    {
        byte[] line = Encoding.UTF8.GetBytes(WatchJson.ToLine(firing with { Pending = [] }) + "\n");
        try
        {
            await using var file = new FileStream(channel.Target, FileMode.Append, FileAccess.Write, FileShare.Read);
            // One write, not to be stopped half way: no reader sees a torn line.
            await file.WriteAsync(line, CancellationToken.None).ConfigureAwait(false);
            file.Flush(flushToDisk: true);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            throw new DeliveryException($"{channel.Target}: {error.Message}", error);
        }
    }
}
