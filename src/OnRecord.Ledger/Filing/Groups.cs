namespace OnRecord.Ledger.Filing;

/// <summary>Numbers joined into groups; a group goes by its least number.</summary>
internal sealed class Groups
{
    private readonly Dictionary<long, long> parents = [];

    /// <summary>Adds a number, alone in its group.</summary>
    public void Add(long number) => parents.TryAdd(number, number);

    /// <summary>Checks whether a number was added.</summary>
    public bool Contains(long number) => parents.ContainsKey(number);

    /// <summary>Returns the least number of the group.</summary>
    public long Find(long number)
    {
        long root = number;
        while (parents[root] != root)
        {
            root = parents[root];
        }

        while (parents[number] != root)
        {
            (number, parents[number]) = (parents[number], root);
        }

        return root;
    }

    /// <summary>Makes one group of the groups of two numbers.</summary>
    public void Join(long one, long other)
    {
        long first = Find(one);
        long second = Find(other);
        parents[Math.Max(first, second)] = Math.Min(first, second);
    }
}
