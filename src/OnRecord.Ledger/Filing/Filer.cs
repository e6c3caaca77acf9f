using System.Globalization;
using Microsoft.EntityFrameworkCore;
using OnRecord.Ledger.Store;
using OnRecord.Model;

namespace OnRecord.Ledger.Filing;

/// <summary>Files batches, one at a time, each in one transaction.</summary>
internal sealed class Filer(LedgerStore store)
{
    // Any number that nothing else in the database uses.
    private const long ServerLock = 0x6F6E7265636F7264;

    private readonly ItemCache _cache = new();

    /// <summary>Files readings.</summary>
    /// <returns>How many were new.</returns>
    public Task<int> AddAsync(IReadOnlyList<PreparedReading> readings, CancellationToken cancellation) => InTransactionAsync(
        async batch =>
        {
            int latest = batch.Latest;
            var (filed, counting) = await ReadingStep.RunAsync(batch, readings, cancellation);
            batch.Touched.UnionWith(counting.Select(static reading => reading.Row.Report));
            await CopyStep.RunAsync(batch, counting, cancellation);
            NameStep.Add(batch, counting);
            await LinkStep.RunAsync(batch, ItemStep.Run(batch, counting), cancellation);
            batch.Dirty.UnionWith(await batch.Context.Items.Where(item => item.Due > latest && item.Due <= batch.Latest)
                .Select(static item => item.Component).ToListAsync(cancellation));
            await ComponentStep.RunAsync(batch, cancellation);
            return filed;
        },
        review: null,
        cancellation);

    /// <summary>Files a review.</summary>
    public Task<int> AddAsync(Review review, CancellationToken cancellation) => InTransactionAsync(
        async batch =>
        {
            string[] reports = [review.Target.Report, .. review.Other is { } other ? [other.Report] : Array.Empty<string>()];
            batch.Touched.UnionWith(reports);
            batch.Dirty.UnionWith((await batch.Loader.OfReportsAsync(reports, cancellation)).Select(static item => item.Component));
            await ComponentStep.RunAsync(batch, cancellation);
            return 1;
        },
        review,
        cancellation);

    private async Task<int> InTransactionAsync(Func<Batch, Task<int>> file, Review? review, CancellationToken cancellation)
    {
        try
        {
            await using var context = store.Open();
            await using var transaction = await context.Database.BeginTransactionAsync(cancellation);
            if (store.Location.IsServer)
            {
                string patience = ((int)store.Patience.TotalMilliseconds).ToString(CultureInfo.InvariantCulture);
                await context.Database.ExecuteSqlAsync($"select set_config('lock_timeout', {patience}, true)", cancellation);
                await context.Database.ExecuteSqlAsync($"select pg_advisory_xact_lock({ServerLock})", cancellation);
            }

            if (review is not null && await context.Reviews.AnyAsync(row => row.Id == review.Id, cancellation))
            {
                return 0;
            }

            using var writer = new RowWriter(context);
            if (review is not null)
            {
                writer.Insert("reviews", "id, moment, report, other, content", [
                    [review.Id, review.When.UtcTicks, review.Target.Report, review.Other?.Report ?? string.Empty, ReviewJson.Write(review)],
                ]);
            }

            int result = await file(await StartAsync(context, writer, cancellation));
            await transaction.CommitAsync(cancellation);
            return result;
        }
        catch
        {
            // Numbers given in what was undone will be given again.
            _cache.Clear();
            throw;
        }
    }

    private async Task<Batch> StartAsync(LedgerContext context, RowWriter writer, CancellationToken cancellation)
    {
        Review[] reviews = [.. (await context.Reviews.OrderBy(static row => row.Moment).ThenBy(static row => row.Id)
            .Select(static row => row.Content).ToListAsync(cancellation)).Select(ReviewJson.Read)];
        return new Batch
        {
            Context = context,
            Writer = writer,
            Cache = _cache,
            Loader = new ItemLoader(context, _cache),
            IsServer = store.Location.IsServer,
            Reviews = reviews.SelectMany(static review => Reports(review).Select(report => (report, review)))
                .ToLookup(static one => one.report, static one => one.review),
            Merges = [.. reviews.Where(static review => review is { Kind: ReviewKind.Merge, Other: not null })],
            NextReading = 1 + (await context.Readings.MaxAsync(static row => (long?)row.Id, cancellation) ?? 0),
            NextItem = 1 + (await context.Items.MaxAsync(static row => (long?)row.Id, cancellation) ?? 0),
            NextRow = 1 + (await context.Lists.MaxAsync(static row => (long?)row.Id, cancellation) ?? 0),
            Latest = await context.Readings.MaxAsync(static row => (int?)row.Day, cancellation) ?? Days.Unknown,
        };
    }

    private static IEnumerable<string> Reports(Review review) =>
        new[] { review.Target.Report, review.Other?.Report }.OfType<string>().Distinct();
}
