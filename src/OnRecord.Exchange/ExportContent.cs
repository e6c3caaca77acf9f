using OnRecord.Ledger;
using OnRecord.Ledger.Queries;
using OnRecord.Model;

namespace OnRecord.Exchange;

/// <summary>What is exported. A format takes from it what it is about and leaves the rest alone.</summary>
public sealed class ExportContent
{
    /// <summary>Gets the entries, for all formats but those about disputes.</summary>
    public IAsyncEnumerable<Entry> Entries { get; init; } = AsyncEnumerable.Empty<Entry>();

    /// <summary>Gets the disputes, for <c>claimreview</c>.</summary>
    public IAsyncEnumerable<Dispute> Disputes { get; init; } = AsyncEnumerable.Empty<Dispute>();

    /// <summary>
    /// Gets how a report is found by its identity, for the formats that name publishers and addresses; null is returned for a report that
    /// is not to be had. By default none is.
    /// </summary>
    public Func<string, CancellationToken, ValueTask<Report?>> FindReport { get; init; } = static (_, _) => ValueTask.FromResult<Report?>(null);

    /// <summary>Returns the entries and disputes of a ledger that meet the filters, in the order of its lists, read page by page.</summary>
    /// <param name="ledger">The ledger; must stay open until the export is written.</param>
    /// <param name="entries">Which entries are wanted; its day holds for the reports as well.</param>
    /// <param name="disputes">Which disputes are wanted.</param>
    public static ExportContent Of(ILedger ledger, EntryFilter entries, DisputeFilter disputes)
    {
        ArgumentNullException.ThrowIfNull(ledger);
        ArgumentNullException.ThrowIfNull(entries);
        ArgumentNullException.ThrowIfNull(disputes);
        return new ExportContent
        {
            Entries = LedgerPages.ReadAsync((page, cancellation) => ledger.ListEntriesAsync(entries, page, cancellation)),
            Disputes = LedgerPages.ReadAsync((page, cancellation) => ledger.ListDisputesAsync(disputes, page, cancellation)),
            FindReport = async (report, cancellation) => (await ledger.FindReadingAsync(report, entries.AsOf, cancellation))?.Report,
        };
    }
}
