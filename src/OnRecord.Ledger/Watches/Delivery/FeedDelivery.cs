namespace OnRecord.Ledger.Watches.Delivery;

/// <summary>Writes a file with an Atom feed of the latest firings of a watch.</summary>
/// <param name="store">Keeps the firings.</param>
internal sealed class FeedDelivery(IWatchStore store) : IFiringDelivery
{
    private const int MostItems = 100;

    /// <inheritdoc/>
    public WatchChannelKind Kind => WatchChannelKind.Feed;

    /// <inheritdoc/>
    public async Task DeliverAsync(WatchChannel channel, Firing firing, CancellationToken cancellation)
    {
        // The feed is written anew from what is stored, so that writing it again changes nothing.
        var latest = await store.ListFiringsAsync(firing.Watch, MostItems, pending: false, cancellation).ConfigureAwait(false);
        string text = FiringFeed.Write(firing.Watch, latest);
        string draft = channel.Target + ".new";
        try
        {
            await File.WriteAllTextAsync(draft, text, cancellation).ConfigureAwait(false);
            File.Move(draft, channel.Target, overwrite: true);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            throw new DeliveryException($"{channel.Target}: {error.Message}", error);
        }
    }
}
