using OnRecord.Ledger.Items;

namespace OnRecord.Ledger.Tests.Matching;

/// <summary>Counts pairs of tellings by whether they are of one happening and whether they were taken to be.</summary>
internal sealed class PairCounts
{
    public int Right { get; private set; }

    public List<(ItemKey First, ItemKey Second)> Wrong { get; } = [];

    public List<(ItemKey First, ItemKey Second)> Missed { get; } = [];

    public double Precision => Right / (double)Math.Max(1, Right + Wrong.Count);

    public double Recall => Right / (double)Math.Max(1, Right + Missed.Count);

    public void Add(bool isOne, bool isTakenForOne, ItemKey first, ItemKey second)
    {
        Right += isOne && isTakenForOne ? 1 : 0;
        if (isOne != isTakenForOne)
        {
            (isOne ? Missed : Wrong).Add((first, second));
        }
    }
}
