namespace OnRecord.Ledger.Watches;

/// <summary>Keeps watches, what they have seen and what they fired, in the ledger they watch.</summary>
public interface IWatchStore
{
    /// <summary>Adds a watch.</summary>
    /// <param name="watch">The watch.</param>
    /// <param name="cancellation">Stops the writing.</param>
    /// <returns>Whether it was added; false when there is one of that name.</returns>
    /// <exception cref="LedgerException">The ledger cannot be written.</exception>
    Task<bool> AddWatchAsync(Watch watch, CancellationToken cancellation);

    /// <summary>Removes a watch with all it has seen and fired.</summary>
    /// <param name="name">Its name.</param>
    /// <param name="cancellation">Stops the writing.</param>
    /// <returns>Whether there was one.</returns>
    /// <exception cref="LedgerException">The ledger cannot be written.</exception>
    Task<bool> RemoveWatchAsync(string name, CancellationToken cancellation);

    /// <summary>Returns all watches by name.</summary>
    /// <param name="cancellation">Stops the query.</param>
    Task<IReadOnlyList<Watch>> ListWatchesAsync(CancellationToken cancellation);

    /// <summary>Returns those of some keys that a watch has seen.</summary>
    /// <param name="watch">The name of the watch.</param>
    /// <param name="keys">The keys asked about.</param>
    /// <param name="cancellation">Stops the query.</param>
    Task<IReadOnlySet<string>> FindSeenAsync(string watch, IReadOnlyCollection<string> keys, CancellationToken cancellation);

    /// <summary>Stores a firing, where it is still to go, and what the watch has seen with it: all or nothing.</summary>
    /// <param name="watch">The name of the watch.</param>
    /// <param name="firing">The firing; null to take the keys as seen without one.</param>
    /// <param name="seen">The keys; those that are seen already are passed over.</param>
    /// <param name="cancellation">Stops the writing; then nothing is stored.</param>
    /// <returns>Whether it was stored; false when the very firing is there already.</returns>
    /// <exception cref="LedgerException">The ledger cannot be written.</exception>
    Task<bool> FireAsync(string watch, Firing? firing, IReadOnlyCollection<string> seen, CancellationToken cancellation);

    /// <summary>Returns the latest firings of a watch, the latest first.</summary>
    /// <param name="watch">The name of the watch.</param>
    /// <param name="most">The most firings; at least 1.</param>
    /// <param name="pending">Whether only those are wanted that have still to go somewhere, the earliest first.</param>
    /// <param name="cancellation">Stops the query.</param>
    Task<IReadOnlyList<Firing>> ListFiringsAsync(string watch, int most, bool pending, CancellationToken cancellation);

    /// <summary>Stores where a firing has still to go.</summary>
    /// <param name="firing">The firing, with what is left.</param>
    /// <param name="cancellation">Stops the writing.</param>
    /// <exception cref="LedgerException">The ledger cannot be written.</exception>
    Task SetPendingAsync(Firing firing, CancellationToken cancellation);
}
