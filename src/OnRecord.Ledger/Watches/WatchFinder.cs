using OnRecord.Ledger.Identities;
using OnRecord.Ledger.Queries;
using OnRecord.Model;

namespace OnRecord.Ledger.Watches;

/// <summary>Finds what a watch has not seen yet, and fires.</summary>
/// <param name="ledger">The ledger that is asked.</param>
/// <param name="store">Keeps what was seen and fired.</param>
/// <param name="time">Tells when a firing was found.</param>
public sealed class WatchFinder(ILedger ledger, IWatchStore store, TimeProvider time)
{
    /// <summary>The most firings that a watch gives in one run; the rest comes in the next.</summary>
    public const int MostFirings = 1000;

    /// <summary>Looks for new matches and stores them as seen, each with its firing.</summary>
    /// <param name="watch">The watch.</param>
    /// <param name="silent">Whether they are only taken as seen, without firing.</param>
    /// <param name="cancellation">Stops the search; what was stored by then stays.</param>
    /// <returns>The firings, the earliest match first; none when silent.</returns>
    /// <exception cref="LedgerException">The ledger cannot be written.</exception>
    public async Task<IReadOnlyList<Firing>> FindAsync(Watch watch, bool silent, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(watch);
        var found = watch.Count is { } count
            ? await FindEpisodesAsync(watch, count, cancellation).ConfigureAwait(false)
            : await FindEntriesAsync(watch, silent ? int.MaxValue : MostFirings, cancellation).ConfigureAwait(false);
        var fired = new List<Firing>();
        foreach (var (firing, keys) in found)
        {
            if (await store.FireAsync(watch.Name, silent ? null : firing, keys, cancellation).ConfigureAwait(false) && !silent)
            {
                fired.Add(firing);
            }
        }

        return fired;
    }

    // An entry's identity may change when an earlier telling comes in; its tellings stay.
    private static string[] KeysOf(Entry entry) => [entry.Id, .. entry.Events.Select(static told => $"{told.Report}/{told.Event}")];

    private static DateOnly? DayOf(Entry entry) => entry.From ?? entry.FirstReported;

    private async Task<List<(Firing Firing, string[] Keys)>> FindEntriesAsync(Watch watch, int most, CancellationToken cancellation)
    {
        var found = new List<(Firing Firing, string[] Keys)>();
        await foreach (var page in PagesAsync(watch, cancellation).ConfigureAwait(false))
        {
            var seen = await store.FindSeenAsync(watch.Name, [.. page.SelectMany(KeysOf).Distinct(StringComparer.Ordinal)], cancellation).ConfigureAwait(false);
            found.AddRange(page
                .Where(entry => !KeysOf(entry).Any(seen.Contains))
                .Select(entry => (Fire(watch, [entry.Id], 1, [entry]), KeysOf(entry))));
        }

        return [.. found.OrderBy(static one => DayOf(one.Firing.Entries[0])).ThenBy(static one => one.Firing.Entries[0].Id, StringComparer.Ordinal).Take(most)];
    }

    private async Task<List<(Firing Firing, string[] Keys)>> FindEpisodesAsync(Watch watch, WatchCount count, CancellationToken cancellation)
    {
        var matches = new List<(DateOnly Day, string Id)>();
        await foreach (var page in PagesAsync(watch, cancellation).ConfigureAwait(false))
        {
            matches.AddRange(page.Where(static entry => DayOf(entry) is not null).Select(static entry => (DayOf(entry)!.Value, entry.Id)));
        }

        var found = new List<(Firing Firing, string[] Keys)>();
        foreach (var episode in WatchCounter.Find(count, matches.Select(static match => match.Day)))
        {
            string[] keys = [.. DaysOf(episode)];
            var seen = await store.FindSeenAsync(watch.Name, keys, cancellation).ConfigureAwait(false);
            if (seen.Count == 0)
            {
                var from = episode.First.AddDays(1 - count.Days);
                var firing = Fire(watch, [keys[0]], episode.Count, await LatestAsync(matches.Where(match => match.Day >= from && match.Day <= episode.First), cancellation).ConfigureAwait(false));
                found.Add((firing with { From = from, To = episode.First.AddDays(1), Expected = episode.Expected }, keys));
            }
        }

        return found;
    }

    private static IEnumerable<string> DaysOf(WatchEpisode episode) =>
        Enumerable.Range(episode.First.DayNumber, episode.Last.DayNumber - episode.First.DayNumber + 1)
            .Select(static number => DateOnly.FromDayNumber(number).ToString("O", System.Globalization.CultureInfo.InvariantCulture));

    private async Task<IReadOnlyList<Entry>> LatestAsync(IEnumerable<(DateOnly Day, string Id)> matches, CancellationToken cancellation)
    {
        var latest = new List<Entry>();
        foreach (var (_, id) in matches.OrderByDescending(static match => match.Day).ThenBy(static match => match.Id, StringComparer.Ordinal).Take(Firing.MostEntries))
        {
            latest.AddRange(await ledger.FindEntriesAsync(id, null, cancellation).ConfigureAwait(false));
        }

        return latest;
    }

    private Firing Fire(Watch watch, ReadOnlySpan<string> match, int count, IReadOnlyList<Entry> entries) => new()
    {
        Id = RecordId.Of('w', [watch.Name, .. match]),
        Watch = watch.Name,
        At = DateTimeOffset.FromUnixTimeMilliseconds(time.GetUtcNow().ToUnixTimeMilliseconds()),
        Count = count,
        Entries = entries,
        Pending = watch.Channels,
    };

    private async IAsyncEnumerable<IReadOnlyList<Entry>> PagesAsync(
        Watch watch, [System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken cancellation)
    {
        string? cursor = null;
        do
        {
            var page = await ledger.ListEntriesAsync(watch.Question, new PageRequest(PageRequest.MaxSize, cursor), cancellation).ConfigureAwait(false);
            yield return page.Items;
            cursor = page.Next;
        }
        while (cursor is not null);
    }
}
