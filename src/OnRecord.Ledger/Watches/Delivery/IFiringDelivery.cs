namespace OnRecord.Ledger.Watches.Delivery;

/// <summary>Takes firings to places of one sort.</summary>
internal interface IFiringDelivery
{
    /// <summary>Gets the sort of place.</summary>
    WatchChannelKind Kind { get; }

    /// <summary>Takes a firing to a place. It may be asked to do so again after it failed, or after a crash.</summary>
    /// <param name="channel">The place.</param>
    /// <param name="firing">The firing.</param>
    /// <param name="cancellation">Stops it.</param>
    /// <exception cref="DeliveryException">It did not arrive.</exception>
    Task DeliverAsync(WatchChannel channel, Firing firing, CancellationToken cancellation);
}
