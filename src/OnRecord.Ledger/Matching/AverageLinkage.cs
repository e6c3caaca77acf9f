namespace OnRecord.Ledger.Matching;

/// <summary>
/// Joins items into clusters, the two with the highest mean probability between their items first, as long as that mean is high enough.
/// Sums are whole numbers and ties go to the first items, so the result depends on the probabilities alone.
/// </summary>
/// <param name="count">How many items there are.</param>
internal sealed class AverageLinkage(int count)
{
    /// <summary>The least mean probability between two clusters that are joined.</summary>
    public const double JoinFrom = 0.5;

    private const double Scale = 10_000;

    // Sums of scaled probabilities between clusters; absent is 0.
    private readonly Dictionary<int, long>[] _sums = [.. Enumerable.Range(0, count).Select(_ => new Dictionary<int, long>())];
    private readonly int[] _owners = [.. Enumerable.Range(0, count)];
    private readonly int[] _sizes = [.. Enumerable.Repeat(1, count)];
    private readonly PriorityQueue<(int First, int Second), Merit> _offers = new(Comparer<Merit>.Create(Compare));

    /// <summary>Adds the probability that two items belong together.</summary>
    public void Add(int first, int second, double probability)
    {
        if (first != second)
        {
            long scaled = (long)Math.Round(probability * Scale);
            _sums[first][second] = scaled;
            _sums[second][first] = scaled;
        }
    }

    /// <summary>Returns for each item the first item of its cluster. To be called once.</summary>
    public int[] Run()
    {
        for (int i = 0; i < count; i++)
        {
            foreach (int j in _sums[i].Keys.Where(j => i < j))
            {
                Offer(i, j);
            }
        }

        while (_offers.TryDequeue(out var pair, out var merit))
        {
            // An offer made before one of the two grew or went is stale.
            if (_owners[pair.First] == pair.First && _owners[pair.Second] == pair.Second && merit == MeritOf(pair.First, pair.Second))
            {
                Join(pair.First, pair.Second);
            }
        }

        for (int i = 0; i < count; i++)
        {
            // An owner comes before what it owns, so its own owner is final by now.
            _owners[i] = _owners[_owners[i]];
        }

        return _owners;
    }

    private void Join(int kept, int gone)
    {
        _owners[gone] = kept;
        _sizes[kept] += _sizes[gone];
        _sums[kept].Remove(gone);
        foreach (var (other, sum) in _sums[gone])
        {
            if (other != kept)
            {
                long both = _sums[kept].GetValueOrDefault(other) + sum;
                _sums[kept][other] = both;
                _sums[other][kept] = both;
                _sums[other].Remove(gone);
            }
        }

        _sums[gone].Clear();
        foreach (int other in _sums[kept].Keys)
        {
            Offer(Math.Min(kept, other), Math.Max(kept, other));
        }
    }

    private void Offer(int first, int second)
    {
        var merit = MeritOf(first, second);
        if (merit.Sum >= JoinFrom * Scale * merit.Pairs)
        {
            _offers.Enqueue((first, second), merit);
        }
    }

    private Merit MeritOf(int first, int second) =>
        new(_sums[first].GetValueOrDefault(second), (long)_sizes[first] * _sizes[second], first, second);

    // The best first.
    private static int Compare(Merit left, Merit right)
    {
        int order = ((Int128)right.Sum * left.Pairs).CompareTo((Int128)left.Sum * right.Pairs);
        order = order != 0 ? order : left.First.CompareTo(right.First);
        return order != 0 ? order : left.Second.CompareTo(right.Second);
    }

    private readonly record struct Merit(long Sum, long Pairs, int First, int Second);
}
