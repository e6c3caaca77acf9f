using Microsoft.EntityFrameworkCore;
using OnRecord.Ledger.Store.Rows;
using OnRecord.Ledger.Watches;

namespace OnRecord.Ledger.Store;

/// <summary>Keeps watches in the tables of the ledger.</summary>
internal sealed class WatchStore(LedgerStore store) : IWatchStore
{
    // A query takes so many parameters.
    private const int KeysAtOnce = 500;

    /// <inheritdoc/>
    public Task<bool> AddWatchAsync(Watch watch, CancellationToken cancellation) => UseAsync(async context =>
    {
        if (await context.Watches.AnyAsync(row => row.Name == watch.Name, cancellation))
        {
            return false;
        }

        context.Add(new WatchRow { Name = watch.Name, Content = WatchJson.ToLine(watch) });
        await context.SaveChangesAsync(cancellation);
        return true;
    });

    /// <inheritdoc/>
    public Task<bool> RemoveWatchAsync(string name, CancellationToken cancellation) => UseAsync(async context =>
    {
        await using var transaction = await context.Database.BeginTransactionAsync(cancellation);
        int removed = await context.Watches.Where(row => row.Name == name).ExecuteDeleteAsync(cancellation);
        await context.Firings.Where(row => row.Watch == name).ExecuteDeleteAsync(cancellation);
        await context.Seen.Where(row => row.Watch == name).ExecuteDeleteAsync(cancellation);
        await transaction.CommitAsync(cancellation);
        return removed > 0;
    });

    /// <inheritdoc/>
    public Task<IReadOnlyList<Watch>> ListWatchesAsync(CancellationToken cancellation) => UseAsync<IReadOnlyList<Watch>>(async context =>
        [.. (await context.Watches.OrderBy(row => row.Name).Select(row => row.Content).ToListAsync(cancellation)).Select(WatchJson.ParseWatch)]);

    /// <inheritdoc/>
    public Task<IReadOnlySet<string>> FindSeenAsync(string watch, IReadOnlyCollection<string> keys, CancellationToken cancellation) =>
        UseAsync(context => FindSeenAsync(context, watch, keys, cancellation));

    /// <inheritdoc/>
    public Task<bool> FireAsync(string watch, Firing? firing, IReadOnlyCollection<string> seen, CancellationToken cancellation) => UseAsync(async context =>
    {
        await using var transaction = await context.Database.BeginTransactionAsync(cancellation);
        if (firing is not null)
        {
            if (await context.Firings.AnyAsync(row => row.Watch == watch && row.Id == firing.Id, cancellation))
            {
                return false;
            }

            context.Add(new FiringRow
            {
                Watch = watch,
                Id = firing.Id,
                Moment = firing.At.UtcTicks,
                Pending = firing.Pending.Count > 0,
                Content = WatchJson.ToLine(firing),
            });
        }

        var known = await FindSeenAsync(context, watch, seen, cancellation);
        context.AddRange(seen.Distinct(StringComparer.Ordinal).Where(key => !known.Contains(key)).Select(key => new SeenRow { Watch = watch, Key = key }));
        await context.SaveChangesAsync(cancellation);
        await transaction.CommitAsync(cancellation);
        return true;
    });

    /// <inheritdoc/>
    public Task<IReadOnlyList<Firing>> ListFiringsAsync(string watch, int most, bool pending, CancellationToken cancellation) =>
        UseAsync<IReadOnlyList<Firing>>(async context =>
        {
            var rows = context.Firings.Where(row => row.Watch == watch);
            rows = pending
                ? rows.Where(row => row.Pending).OrderBy(row => row.Moment).ThenBy(row => row.Id)
                : rows.OrderByDescending(row => row.Moment).ThenByDescending(row => row.Id);
            return [.. (await rows.Take(most).Select(row => row.Content).ToListAsync(cancellation)).Select(WatchJson.ParseFiring)];
        });

    /// <inheritdoc/>
    public Task SetPendingAsync(Firing firing, CancellationToken cancellation) => UseAsync(context =>
    {
        bool pending = firing.Pending.Count > 0;
        string content = WatchJson.ToLine(firing);
        return context.Firings.Where(row => row.Watch == firing.Watch && row.Id == firing.Id).ExecuteUpdateAsync(
            row => row.SetProperty(one => one.Pending, pending).SetProperty(one => one.Content, content), cancellation);
    });

    private static async Task<IReadOnlySet<string>> FindSeenAsync(
        LedgerContext context, string watch, IReadOnlyCollection<string> keys, CancellationToken cancellation)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (string[] some in keys.Chunk(KeysAtOnce))
        {
            seen.UnionWith(await context.Seen.Where(row => row.Watch == watch && some.Contains(row.Key)).Select(row => row.Key).ToListAsync(cancellation));
        }

        return seen;
    }

    private async Task<T> UseAsync<T>(Func<LedgerContext, Task<T>> use)
    {
        try
        {
            await using var context = store.Open();
            return await use(context);
        }
        catch (Exception fault) when (Faults.IsStores(fault))
        {
            throw Faults.Translate(fault, store.Location);
        }
    }
}
