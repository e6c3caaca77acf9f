using OnRecord.Ledger.Queries;
using OnRecord.Model;

namespace OnRecord.Ledger;

/// <summary>
/// The record of many reports. What it lists depends only on the set of readings and reviews in it, not on the order, the number of
/// batches or the repetitions in which they came.
/// </summary>
public interface ILedger : IAsyncDisposable
{
    /// <summary>Files readings, all or none of them. When it returns they are safely stored.</summary>
    /// <param name="readings">The readings; one that is already there is passed over.</param>
    /// <param name="reader">The version of the reader that made them; a later version's reading of a report replaces an earlier one's in the lists.</param>
    /// <param name="cancellation">Stops the filing; then nothing of the batch is stored.</param>
    /// <returns>How many readings were new.</returns>
    /// <exception cref="LedgerException">The ledger cannot be written.</exception>
    Task<int> AddAsync(IReadOnlyList<Reading> readings, string reader, CancellationToken cancellation);

    /// <summary>Checks whether a reading of this very report by this version of the reader is there, so that it need not be read again.</summary>
    /// <param name="report">The report.</param>
    /// <param name="reader">The version of the reader.</param>
    /// <param name="cancellation">Stops the query.</param>
    Task<bool> HasAsync(Report report, string reader, CancellationToken cancellation);

    /// <summary>Returns the reading that counts for a report; null when there is none.</summary>
    /// <param name="report">The identity of the report.</param>
    /// <param name="asOf">The day as of which the record is asked; null for the present.</param>
    /// <param name="cancellation">Stops the query.</param>
    Task<Reading?> FindReadingAsync(string report, DateOnly? asOf, CancellationToken cancellation);

    /// <summary>Lists entries, the latest first.</summary>
    /// <param name="filter">Which are wanted.</param>
    /// <param name="page">Which part of the list.</param>
    /// <param name="cancellation">Stops the query.</param>
    /// <exception cref="ArgumentException">The cursor is not one that this list gave.</exception>
    Task<Page<Entry>> ListEntriesAsync(EntryFilter filter, PageRequest page, CancellationToken cancellation);

    /// <summary>Lists disputes, the latest position first.</summary>
    /// <inheritdoc cref="ListEntriesAsync"/>
    Task<Page<Dispute>> ListDisputesAsync(DisputeFilter filter, PageRequest page, CancellationToken cancellation);

    /// <summary>Lists commitments, the latest first.</summary>
    /// <inheritdoc cref="ListEntriesAsync"/>
    Task<Page<Commitment>> ListCommitmentsAsync(CommitmentFilter filter, PageRequest page, CancellationToken cancellation);

    /// <summary>Lists statements, those of the latest reports first.</summary>
    /// <inheritdoc cref="ListEntriesAsync"/>
    Task<Page<LedgerStatement>> ListStatementsAsync(StatementFilter filter, PageRequest page, CancellationToken cancellation);

    /// <summary>Lists actors, the most often named first.</summary>
    /// <inheritdoc cref="ListEntriesAsync"/>
    Task<Page<LedgerActor>> ListActorsAsync(NameFilter filter, PageRequest page, CancellationToken cancellation);

    /// <summary>Lists places, the most often named first.</summary>
    /// <inheritdoc cref="ListEntriesAsync"/>
    Task<Page<LedgerPlace>> ListPlacesAsync(NameFilter filter, PageRequest page, CancellationToken cancellation);

    /// <summary>Returns the entries, one at most in general, that an identity or the beginning of one means; an identity that an entry once had still finds it.</summary>
    /// <param name="id">The identity, or at least its first four characters.</param>
    /// <param name="asOf">The day as of which the record is asked; null for the present.</param>
    /// <param name="cancellation">Stops the query.</param>
    Task<IReadOnlyList<Entry>> FindEntriesAsync(string id, DateOnly? asOf, CancellationToken cancellation);

    /// <summary>Returns the states an entry went through, the earliest first, each with the day from which it held.</summary>
    /// <param name="id">The identity.</param>
    /// <param name="cancellation">Stops the query.</param>
    Task<IReadOnlyList<EntryVersion>> HistoryAsync(string id, CancellationToken cancellation);

    /// <summary>Returns the disputes that an identity or the beginning of one means.</summary>
    /// <inheritdoc cref="FindEntriesAsync"/>
    Task<IReadOnlyList<Dispute>> FindDisputesAsync(string id, DateOnly? asOf, CancellationToken cancellation);

    /// <summary>Returns the commitments that an identity or the beginning of one means.</summary>
    /// <inheritdoc cref="FindEntriesAsync"/>
    Task<IReadOnlyList<Commitment>> FindCommitmentsAsync(string id, DateOnly? asOf, CancellationToken cancellation);

    /// <summary>Adds a review. The lists follow it at once.</summary>
    /// <param name="review">The review; one that is already there is passed over.</param>
    /// <param name="cancellation">Stops the writing.</param>
    /// <exception cref="LedgerException">The ledger cannot be written.</exception>
    Task AddReviewAsync(Review review, CancellationToken cancellation);

    /// <summary>Lists reviews, the latest first.</summary>
    /// <inheritdoc cref="ListEntriesAsync"/>
    Task<Page<Review>> ListReviewsAsync(PageRequest page, CancellationToken cancellation);
}
