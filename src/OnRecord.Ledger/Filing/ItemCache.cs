namespace OnRecord.Ledger.Filing;

/// <summary>Keeps the items used last, so that they are not read again. Not for several threads at once.</summary>
internal sealed class ItemCache
{
    private const int MostOfAGeneration = 20_000;

    private Dictionary<(long Item, long Reading), object> _young = [];
    private Dictionary<(long Item, long Reading), object> _old = [];

    /// <summary>Returns the telling, pledge or claim; null when it is not kept.</summary>
    public object? Find(long item, long reading)
    {
        if (_young.TryGetValue((item, reading), out object? value))
        {
            return value;
        }

        if (_old.TryGetValue((item, reading), out value))
        {
            Keep(item, reading, value);
            return value;
        }

        return null;
    }

    /// <summary>Keeps one; of many, those not used for long are let go.</summary>
    public void Keep(long item, long reading, object value)
    {
        if (_young.Count >= MostOfAGeneration)
        {
            (_old, _young) = (_young, []);
        }

        _young[(item, reading)] = value;
    }

    /// <summary>Lets all go.</summary>
    public void Clear()
    {
        _young.Clear();
        _old.Clear();
    }
}
