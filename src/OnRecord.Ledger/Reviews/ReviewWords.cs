using OnRecord.Model;

namespace OnRecord.Ledger.Reviews;

/// <summary>Finds the words of reports that stand for entries, disputes and commitments: reviews point at words, which outlast what is derived from them.</summary>
/// <param name="ledger">The ledger.</param>
internal sealed class ReviewWords(ILedger ledger)
{
    /// <summary>Returns the words of the first telling of an entry, the first position of a dispute, or the statement that made a commitment.</summary>
    /// <param name="id">The identity, or the beginning of it.</param>
    /// <param name="cancellation">Stops the queries.</param>
    /// <exception cref="LedgerException">It does not mean exactly one thing.</exception>
    public async Task<ReviewTarget> OfAsync(string id, CancellationToken cancellation)
    {
        switch (id[0])
        {
            case RecordFinder.EntryLetter:
                var entry = await EntryAsync(id, cancellation).ConfigureAwait(false);
                return await OfEventAsync(entry.Events[0], cancellation).ConfigureAwait(false);
            case RecordFinder.DisputeLetter:
                var dispute = One(id, await ledger.FindDisputesAsync(id, null, cancellation).ConfigureAwait(false), static found => found.Id);
                var position = dispute.Positions[0];
                return position.Statement is { } said
                    ? await OfStatementAsync(position.Report, said, cancellation).ConfigureAwait(false)
                    : await OfEventAsync(new EntryEvent(position.Report, position.Event ?? string.Empty), cancellation).ConfigureAwait(false);
            default:
                var commitment = One(id, await ledger.FindCommitmentsAsync(id, null, cancellation).ConfigureAwait(false), static found => found.Id);
                return await OfStatementAsync(commitment.Made.Report, commitment.Made.Statement, cancellation).ConfigureAwait(false);
        }
    }

    /// <summary>Returns the words of one of the tellings of an entry.</summary>
    /// <param name="id">The identity of the entry, or the beginning of it.</param>
    /// <param name="telling">The identity of the report, alone or with a slash and the event's.</param>
    /// <param name="cancellation">Stops the queries.</param>
    /// <exception cref="LedgerException">The entry has no such telling, or several.</exception>
    public async Task<ReviewTarget> OfTellingAsync(string id, string telling, CancellationToken cancellation)
    {
        var entry = await EntryAsync(id, cancellation).ConfigureAwait(false);
        var meant = entry.Events.Where(told => told.Report == telling || $"{told.Report}/{told.Event}" == telling).ToList();
        return meant.Count switch
        {
            0 => throw new LedgerException($"{entry.Id} is not told by '{telling}'; 'onrecord show' names the reports and events"),
            1 when entry.Events.Count == 1 => throw new LedgerException($"{entry.Id} has no other telling: there is nothing to split"),
            1 => await OfEventAsync(meant[0], cancellation).ConfigureAwait(false),
            _ => throw new LedgerException($"'{telling}' tells {entry.Id} more than once: write one of {string.Join(", ", meant.Select(static told => $"{told.Report}/{told.Event}"))}"),
        };
    }

    private static T One<T>(string id, IReadOnlyList<T> found, Func<T, string> idOf) =>
        found.Count == 1 ? found[0] : throw new LedgerException(RecordFinder.Explain(id, [.. found.Select(idOf)]));

    private async Task<Entry> EntryAsync(string id, CancellationToken cancellation) =>
        One(id, await ledger.FindEntriesAsync(id, null, cancellation).ConfigureAwait(false), static found => found.Id);

    private async Task<ReviewTarget> OfEventAsync(EntryEvent told, CancellationToken cancellation)
    {
        var reading = await ReadingAsync(told.Report, cancellation).ConfigureAwait(false);
        var trigger = reading.Events.FirstOrDefault(one => one.Id == told.Event)?.Trigger ?? throw Lost(told.Report, told.Event);
        return new ReviewTarget(told.Report, trigger.Start, trigger.End);
    }

    private async Task<ReviewTarget> OfStatementAsync(string report, string id, CancellationToken cancellation)
    {
        var reading = await ReadingAsync(report, cancellation).ConfigureAwait(false);
        var statement = reading.Statements.FirstOrDefault(one => one.Id == id);
        // A statement whose content was not found is known by its cue.
        var words = statement?.Content.Count > 0 ? statement.Content[0] : statement?.Cue;
        return words is null ? throw Lost(report, id) : new ReviewTarget(report, words.Start, words.End);
    }

    private async Task<Reading> ReadingAsync(string report, CancellationToken cancellation) =>
        await ledger.FindReadingAsync(report, null, cancellation).ConfigureAwait(false) ?? throw Lost(report, string.Empty);

    private static LedgerException Lost(string report, string id) =>
        new($"the words of {report} {id} are not to be found in the ledger");
}
