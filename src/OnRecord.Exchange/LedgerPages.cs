using System.Runtime.CompilerServices;
using OnRecord.Ledger.Queries;

namespace OnRecord.Exchange;

/// <summary>Reads a long list of a ledger from end to end.</summary>
internal static class LedgerPages
{
    public static async IAsyncEnumerable<T> ReadAsync<T>(
        Func<PageRequest, CancellationToken, Task<Page<T>>> list,
        [EnumeratorCancellation] CancellationToken cancellation = default)
    {
        string? cursor = null;
        do
        {
            var page = await list(new PageRequest(PageRequest.MaxSize, cursor), cancellation);
            foreach (var item in page.Items)
            {
                yield return item;
            }

            cursor = page.Next;
        }
        while (cursor is not null);
    }
}
