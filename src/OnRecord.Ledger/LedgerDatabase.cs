using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using OnRecord.Ledger.Filing;
using OnRecord.Ledger.Listing;
using OnRecord.Ledger.Queries;
using OnRecord.Ledger.Store;
using OnRecord.Ledger.Store.Rows;
using OnRecord.Ledger.Watches;
using OnRecord.Model;
using OnRecord.Model.Json;

namespace OnRecord.Ledger;

/// <summary>A ledger in a SQLite file or a PostgreSQL database. It may be used from several threads; what is filed is filed one batch after the other.</summary>
public sealed class LedgerDatabase : ILedger
{
    private const int Patience = 15;

    private readonly LedgerStore _store;
    private readonly Filer _filer;
    private readonly SemaphoreSlim _turn = new(1, 1);

    private LedgerDatabase(LedgerStore store)
    {
        _store = store;
        _filer = new Filer(store);
        Watches = new WatchStore(store);
    }

    /// <summary>Gets the watches on the ledger; opened for reading they can only be listed.</summary>
    public IWatchStore Watches { get; }

    /// <summary>Opens a ledger.</summary>
    /// <param name="location">Where it is kept.</param>
    /// <param name="access">Whether it is to be written; then it is made, or brought up to date, where needed.</param>
    /// <param name="cancellation">Stops the opening.</param>
    /// <exception cref="LedgerException">It cannot be opened.</exception>
    public static Task<LedgerDatabase> OpenAsync(LedgerLocation location, LedgerAccess access, CancellationToken cancellation) =>
        OpenAsync(location, access, TimeSpan.FromSeconds(Patience), cancellation);

    /// <summary>Opens a ledger of which a writer waits so long for another one; at least a second.</summary>
    internal static async Task<LedgerDatabase> OpenAsync(LedgerLocation location, LedgerAccess access, TimeSpan patience, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(location);
        var opened = new LedgerStore(location, access, patience);
        return await GuardAsync(opened, async () =>
        {
            await opened.PrepareAsync(cancellation);
            return new LedgerDatabase(opened);
        });
    }

    /// <inheritdoc/>
    public async Task<int> AddAsync(IReadOnlyList<Reading> readings, string reader, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(readings);
        ArgumentException.ThrowIfNullOrEmpty(reader);
        if (readings.Count == 0)
        {
            return 0;
        }

        var prepared = new PreparedReading[readings.Count];
        Parallel.For(0, readings.Count, new ParallelOptions { CancellationToken = cancellation }, index => prepared[index] = Preparer.Prepare(readings[index], reader));
        return await FileAsync(() => _filer.AddAsync(prepared, cancellation), cancellation);
    }

    /// <inheritdoc/>
    public Task<bool> HasAsync(Report report, string reader, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(report);
        long origin = Preparer.Origin(report);
        int? day = report.Published?.DayNumber;
        return AskAsync(context => context.Readings.AnyAsync(
            row => row.Origin == origin && row.Reader == reader && (day == null || row.Day == day), cancellation));
    }

    /// <inheritdoc/>
    public Task<Reading?> FindReadingAsync(string report, DateOnly? asOf, CancellationToken cancellation)
    {
        int day = Days.AsOf(asOf);
        return AskAsync(async context =>
        {
            byte[]? content = await context.Readings.Where(row => row.Report == report && row.Since <= day && day < row.Until)
                .Select(static row => row.Content).FirstOrDefaultAsync(cancellation);
            return content is null ? null : ModelJson.ParseReading(Packing.Unpack(content));
        });
    }

    /// <inheritdoc/>
    public Task<Page<Entry>> ListEntriesAsync(EntryFilter filter, PageRequest page, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(filter);
        return AskAsync(async context => await (await FilterQueries.OfAsync(context, filter, cancellation)).PageAsync(page, Parse<Entry>, cancellation));
    }

    /// <inheritdoc/>
    public Task<Page<Dispute>> ListDisputesAsync(DisputeFilter filter, PageRequest page, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(filter);
        return AskAsync(context => FilterQueries.Of(context, filter).PageAsync(page, Parse<Dispute>, cancellation));
    }

    /// <inheritdoc/>
    public Task<Page<Commitment>> ListCommitmentsAsync(CommitmentFilter filter, PageRequest page, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(filter);
        return AskAsync(context => FilterQueries.Of(context, filter).PageAsync(page, Parse<Commitment>, cancellation));
    }

    /// <inheritdoc/>
    public Task<Page<LedgerStatement>> ListStatementsAsync(StatementFilter filter, PageRequest page, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(filter);
        return AskAsync(async context => await (await FilterQueries.OfAsync(context, filter, cancellation)).PageAsync(page, Parse<LedgerStatement>, cancellation));
    }

    /// <inheritdoc/>
    public Task<Page<LedgerActor>> ListActorsAsync(NameFilter filter, PageRequest page, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(filter);
        return AskAsync(context => NameQuery.PageAsync(
            context,
            ListKind.Actors,
            filter,
            page,
            static row => Parse<LedgerActor>(row.Content) with { Reports = row.Reports, Acts = row.Acts, Receives = row.Receives, Says = row.Says },
            cancellation));
    }

    /// <inheritdoc/>
    public Task<Page<LedgerPlace>> ListPlacesAsync(NameFilter filter, PageRequest page, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(filter);
        return AskAsync(context => NameQuery.PageAsync(
            context,
            ListKind.Places,
            filter,
            page,
            static row => Parse<LedgerPlace>(row.Content) with { Reports = row.Reports, Events = row.Acts },
            cancellation));
    }

    /// <inheritdoc/>
    public Task<IReadOnlyList<Entry>> FindEntriesAsync(string id, DateOnly? asOf, CancellationToken cancellation) =>
        FindAsync<Entry>(ListKind.Entries, id, asOf, cancellation);

    /// <inheritdoc/>
    public Task<IReadOnlyList<EntryVersion>> HistoryAsync(string id, CancellationToken cancellation) => AskAsync<IReadOnlyList<EntryVersion>>(async context =>
    [
        .. (await RowFinder.HistoryAsync(context, ListKind.Entries, id, cancellation)).Select(static state => new EntryVersion(
            Days.ToDay(state.Since), state.Until == Days.Never ? null : DateOnly.FromDayNumber(state.Until), Parse<Entry>(state.Content))),
    ]);

    /// <inheritdoc/>
    public Task<IReadOnlyList<Dispute>> FindDisputesAsync(string id, DateOnly? asOf, CancellationToken cancellation) =>
        FindAsync<Dispute>(ListKind.Disputes, id, asOf, cancellation);

    /// <inheritdoc/>
    public Task<IReadOnlyList<Commitment>> FindCommitmentsAsync(string id, DateOnly? asOf, CancellationToken cancellation) =>
        FindAsync<Commitment>(ListKind.Commitments, id, asOf, cancellation);

    /// <inheritdoc/>
    public Task AddReviewAsync(Review review, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(review);
        return FileAsync(() => _filer.AddAsync(review, cancellation), cancellation);
    }

    /// <inheritdoc/>
    public Task<Page<Review>> ListReviewsAsync(PageRequest page, CancellationToken cancellation)
    {
        var cursor = Cursor.Of(page, ListKind.Reviews);
        return AskAsync(context => ReviewQuery.PageAsync(context, cursor, page.Size, cancellation));
    }

    /// <inheritdoc/>
    public ValueTask DisposeAsync()
    {
        _turn.Dispose();
        _store.Close();
        return ValueTask.CompletedTask;
    }

    private static T Parse<T>(string content) =>
        JsonSerializer.Deserialize(content, ModelJson.TypeInfo<T>(ModelJson.Line)) ?? throw new JsonException("A stored document is empty.");

    private static async Task<T> GuardAsync<T>(LedgerStore used, Func<Task<T>> act)
    {
        try
        {
            return await act();
        }
        catch (Exception fault) when (Faults.IsStores(fault))
        {
            throw Faults.Translate(fault, used.Location);
        }
    }

    private Task<IReadOnlyList<T>> FindAsync<T>(ListKind list, string id, DateOnly? asOf, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(id);
        return AskAsync<IReadOnlyList<T>>(async context =>
            [.. (await RowFinder.FindAsync(context, list, id, Days.AsOf(asOf), cancellation)).Select(Parse<T>)]);
    }

    private Task<T> AskAsync<T>(Func<LedgerContext, Task<T>> ask) => GuardAsync(_store, async () =>
    {
        await using var context = _store.Open();
        return await ask(context);
    });

    private async Task<int> FileAsync(Func<Task<int>> file, CancellationToken cancellation)
    {
        if (_store.Access == LedgerAccess.Read)
        {
            throw new LedgerException($"{_store.Location}: the ledger was opened for reading only.");
        }

        await _turn.WaitAsync(cancellation);
        try
        {
            return await GuardAsync(_store, file);
        }
        finally
        {
            _turn.Release();
        }
    }
}
