namespace OnRecord.Cli.Evaluate;

/// <summary>Counts of gold items, found items and those that are both, for precision, recall and F1.</summary>
/// <param name="Right">The number of found items that agree with a gold item.</param>
/// <param name="Found">The number of items found.</param>
/// <param name="Gold">The number of gold items.</param>
public readonly record struct Tally(int Right, int Found, int Gold)
{
    /// <summary>Gets the share of found items that are right, from 0 to 1; 0 when nothing was found.</summary>
    public double Precision => Found == 0 ? 0 : (double)Right / Found;

    /// <summary>Gets the share of gold items that were found, from 0 to 1; 0 when there are none.</summary>
    public double Recall => Gold == 0 ? 0 : (double)Right / Gold;

    /// <summary>Gets the harmonic mean of precision and recall, from 0 to 1.</summary>
    public double F1 => Found + Gold == 0 ? 0 : 2.0 * Right / (Found + Gold);

    /// <summary>Adds two tallies, count by count.</summary>
    /// <param name="left">The one tally.</param>
    /// <param name="right">The other tally.</param>
    public static Tally operator +(Tally left, Tally right) =>
        new(left.Right + right.Right, left.Found + right.Found, left.Gold + right.Gold);

    /// <summary>Returns the tally of two sets: an item is right when it stands in both.</summary>
    /// <typeparam name="T">What is compared, by its own equality.</typeparam>
    /// <param name="gold">The gold items; repeats count once.</param>
    /// <param name="found">The items found; repeats count once.</param>
    public static Tally Of<T>(IEnumerable<T> gold, IEnumerable<T> found)
    {
        var wanted = gold.ToHashSet();
        var got = found.ToHashSet();
        return new Tally(got.Count(wanted.Contains), got.Count, wanted.Count);
    }
}
