using OnRecord.Ledger.Listing;
using OnRecord.Ledger.Store;

namespace OnRecord.Ledger.Filing;

/// <summary>Joins what is listed on consecutive days into states with a time each.</summary>
internal sealed class Versions
{
    private readonly List<Listed> _closed = [];
    private Dictionary<string, Listed> _open = [];

    /// <summary>Returns the days on which what is derived from some items may change, in rising order.</summary>
    /// <param name="items">The items.</param>
    /// <param name="others">Further days: of reviews, of due dates.</param>
    public static int[] Breakpoints(IEnumerable<Item> items, IEnumerable<int> others)
    {
        var days = new SortedSet<int>(others);
        foreach (var item in items)
        {
            days.Add(item.Since);
            days.Add(item.Until);
        }

        days.Remove(Days.Never);
        return [.. days];
    }

    /// <summary>Takes what is listed from a day on, each with that day as its first.</summary>
    public void Add(int day, IEnumerable<Listed> listed)
    {
        var now = new Dictionary<string, Listed>();
        foreach (var one in listed)
        {
            bool stays = _open.Remove(one.Row.Key, out var before) && before.Content == one.Content;
            if (before is not null && !stays)
            {
                Close(before, day);
            }

            now.TryAdd(one.Row.Key, stays ? before! : one);
        }

        foreach (var before in _open.Values)
        {
            Close(before, day);
        }

        _open = now;
    }

    /// <summary>Returns all states.</summary>
    public IReadOnlyList<Listed> Finish()
    {
        foreach (var last in _open.Values)
        {
            Close(last, Days.Never);
        }

        _open = [];
        return _closed;
    }

    private void Close(Listed listed, int until)
    {
        listed.Row.Until = until;
        _closed.Add(listed);
    }
}
