using System.Reflection;
using OnRecord.Ledger;
using OnRecord.Ledger.Queries;
using OnRecord.Model;

namespace OnRecord.Exchange.Tests;

/// <summary>A ledger that only lists, in pages of two, and remembers the filters.</summary>
public class FakeLedger : DispatchProxy
{
    private const int PageSize = 2;

    internal IReadOnlyList<Entry> Entries { get; set; } = [];

    internal IReadOnlyList<Dispute> Disputes { get; set; } = [];

    internal List<object> Filters { get; } = [];

    public static ILedger Create() => Create<ILedger, FakeLedger>();

    protected override object? Invoke(MethodInfo? targetMethod, object?[]? args)
    {
        switch (targetMethod!.Name)
        {
            case nameof(ILedger.ListEntriesAsync):
                Filters.Add(args![0]!);
                return Task.FromResult(Page(Entries, (PageRequest)args[1]!));
            case nameof(ILedger.ListDisputesAsync):
                Filters.Add(args![0]!);
                return Task.FromResult(Page(Disputes, (PageRequest)args[1]!));
            case nameof(ILedger.FindReadingAsync):
                Filters.Add((args![0], args[1]));
                return Task.FromResult<Reading?>(null);
            default:
                throw new NotSupportedException(targetMethod.Name);
        }
    }

    private static Page<T> Page<T>(IReadOnlyList<T> items, PageRequest request)
    {
        int start = request.Cursor is { } cursor ? int.Parse(cursor) : 0;
        int end = Math.Min(start + PageSize, items.Count);
        return new Page<T>([.. items.Skip(start).Take(PageSize)], end < items.Count ? $"{end}" : null);
    }
}
