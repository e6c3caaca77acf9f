using System.Text;
using System.Text.Json;
using OnRecord.Ledger.Queries;
using OnRecord.Model.Json;

namespace OnRecord.Ledger.Tests.Store;

/// <summary>Writes down all that a ledger lists, so that two ledgers can be compared byte by byte.</summary>
internal static class Dump
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    public static async Task<string> WriteAsync(ILedger ledger, params DateOnly?[] days)
    {
        var text = new StringBuilder();
        foreach (var day in days.Length == 0 ? [null] : days)
        {
            text.AppendLine($"as of {day}");
            var entries = await AllAsync(page => ledger.ListEntriesAsync(new EntryFilter { AsOf = day }, page, Stop));
            Append(text, entries);
            Append(text, await AllAsync(page => ledger.ListDisputesAsync(new DisputeFilter { AsOf = day }, page, Stop)));
            Append(text, await AllAsync(page => ledger.ListCommitmentsAsync(new CommitmentFilter { AsOf = day }, page, Stop)));
            Append(text, await AllAsync(page => ledger.ListStatementsAsync(new StatementFilter { AsOf = day }, page, Stop)));
            if (day is null)
            {
                foreach (var entry in entries)
                {
                    foreach (var version in await ledger.HistoryAsync(entry.Id, Stop))
                    {
                        text.AppendLine($"{version.Since} {version.Until}");
                        Append(text, [version.Entry]);
                    }
                }
            }
        }

        Append(text, await AllAsync(page => ledger.ListActorsAsync(new NameFilter(), page, Stop)));
        Append(text, await AllAsync(page => ledger.ListPlacesAsync(new NameFilter(), page, Stop)));
        Append(text, await AllAsync(page => ledger.ListReviewsAsync(page, Stop)));
        return text.ToString();
    }

    public static async Task<List<T>> AllAsync<T>(Func<PageRequest, Task<Page<T>>> list, int size = 200)
    {
        var all = new List<T>();
        string? cursor = null;
        do
        {
            var page = await list(new PageRequest(size, cursor));
            all.AddRange(page.Items);
            cursor = page.Next;
        }
        while (cursor is not null);
        return all;
    }

    private static void Append<T>(StringBuilder text, IEnumerable<T> things)
    {
        foreach (var thing in things)
        {
            text.AppendLine(JsonSerializer.Serialize(thing, ModelJson.TypeInfo<T>(ModelJson.Line)));
        }
    }
}
