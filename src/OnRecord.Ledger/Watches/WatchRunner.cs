using OnRecord.Ledger.Watches.Delivery;

namespace OnRecord.Ledger.Watches;

/// <summary>Runs watches: looks for new matches, and takes every firing where it has to go.</summary>
public sealed class WatchRunner
{
    private readonly IWatchStore _store;
    private readonly WatchFinder _finder;
    private readonly IFiringDelivery[] _deliveries;

    /// <summary>Initializes a runner.</summary>
    /// <param name="ledger">The ledger that is watched.</param>
    /// <param name="store">Keeps the watches.</param>
    /// <param name="time">Tells the time, and keeps the pauses between attempts.</param>
    /// <param name="secrets">Gives the secret that the name of an environment variable stands for; null where there is none.</param>
    public WatchRunner(ILedger ledger, IWatchStore store, TimeProvider time, Func<string, string?> secrets)
    {
        _store = store;
        _finder = new WatchFinder(ledger, store, time);
        _deliveries = [new FileDelivery(), new FeedDelivery(store), new WebhookDelivery(time, secrets)];
    }

    /// <summary>Runs one watch. A firing is stored before it goes anywhere; what did not arrive is tried again in the next run.</summary>
    /// <param name="watch">The watch.</param>
    /// <param name="fired">Told of each new firing, the earliest match first.</param>
    /// <param name="failed">Told of each firing that did not arrive somewhere, and why.</param>
    /// <param name="cancellation">Stops the run.</param>
    /// <exception cref="LedgerException">The ledger cannot be read or written.</exception>
    public async Task RunAsync(Watch watch, Action<Firing> fired, Action<Firing, string> failed, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(fired);
        ArgumentNullException.ThrowIfNull(failed);
        foreach (var firing in await _finder.FindAsync(watch, silent: false, cancellation).ConfigureAwait(false))
        {
            fired(firing);
        }

        // A place that does not answer is left alone until the next run.
        var down = new HashSet<WatchChannel>();
        foreach (var firing in await _store.ListFiringsAsync(watch.Name, WatchFinder.MostFirings, pending: true, cancellation).ConfigureAwait(false))
        {
            await DeliverAsync(firing, down, failed, cancellation).ConfigureAwait(false);
        }
    }

    private async Task DeliverAsync(Firing firing, HashSet<WatchChannel> down, Action<Firing, string> failed, CancellationToken cancellation)
    {
        var left = new List<WatchChannel>();
        foreach (var channel in firing.Pending)
        {
            if (down.Contains(channel))
            {
                left.Add(channel);
                continue;
            }

            try
            {
                await _deliveries.First(delivery => delivery.Kind == channel.Kind).DeliverAsync(channel, firing, cancellation).ConfigureAwait(false);
            }
            catch (DeliveryException error)
            {
                left.Add(channel);
                down.Add(channel);
                failed(firing, error.Message);
            }
        }

        if (left.Count < firing.Pending.Count)
        {
            await _store.SetPendingAsync(firing with { Pending = left }, cancellation).ConfigureAwait(false);
        }
    }
}
