namespace OnRecord.Ledger.Filing;

/// <summary>Numbers joined into groups; a group goes by its least number.</summary>
internal sealed class Groups
{
    private readonly Dictionary<long, long> _parents = [];

    /// <summary>Adds a number, alone in its group.</summary>
    public void Add(long number) => _parents.TryAdd(number, number);

    /// <summary>Checks whether a number was added.</summary>
    public bool Contains(long number) => _parents.ContainsKey(number);

    /// <summary>Returns the least number of the group.</summary>
    public long Find(long number)
    {
        long root = number;
        while (_parents[root] != root)
        {
            root = _parents[root];
        }

        while (_parents[number] != root)
        {
            (number, _parents[number]) = (_parents[number], root);
        }

        return root;
    }

    /// <summary>Makes one group of the groups of two numbers.</summary>
    public void Join(long one, long other)
    {
        long first = Find(one);
        long second = Find(other);
        _parents[Math.Max(first, second)] = Math.Min(first, second);
    }
}
