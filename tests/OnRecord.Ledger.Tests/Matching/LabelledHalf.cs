using System.Collections.Immutable;
using OnRecord.Ledger.Items;
using OnRecord.Ledger.Matching;

namespace OnRecord.Ledger.Tests.Matching;

/// <summary>Half of the labelled reports with their tellings.</summary>
internal sealed class LabelledHalf
{
    public LabelledHalf(IReadOnlyList<LabelledReport> reports, IReadOnlyDictionary<string, ImmutableArray<Telling>> items)
    {
        Reports = reports;
        Tellings = [.. reports.SelectMany(report => items[report.Id])];
        foreach (var report in reports)
        {
            foreach (var label in report.Tells)
            {
                if (FindTelling(report, label, items[report.Id]) is { } telling)
                {
                    Happenings[telling.Key] = label.Happening;
                }
                else
                {
                    Unread.Add($"{label.Happening}: {report.Text}");
                }
            }
        }
    }

    public IReadOnlyList<LabelledReport> Reports { get; }

    /// <summary>Gets all tellings, those without a label included.</summary>
    public ImmutableArray<Telling> Tellings { get; }

    /// <summary>Gets the happening of each telling that was found.</summary>
    public Dictionary<ItemKey, string> Happenings { get; } = [];

    /// <summary>Gets the labelled tellings in which the reader found no event.</summary>
    public List<string> Unread { get; } = [];

    /// <summary>Returns how the pairs of labelled tellings are sorted.</summary>
    public PairCounts Measure()
    {
        var clusters = TellingClusters.Cluster(Tellings, TellingPairs.Of(Tellings), []);
        var places = clusters.SelectMany((cluster, index) => cluster.Select(telling => (telling.Key, index)))
            .ToDictionary(one => one.Key, one => one.index);
        ItemKey[] keys = [.. Happenings.Keys.Order()];
        var counts = new PairCounts();
        for (int i = 0; i < keys.Length; i++)
        {
            for (int j = i + 1; j < keys.Length; j++)
            {
                counts.Add(Happenings[keys[i]] == Happenings[keys[j]], places[keys[i]] == places[keys[j]], keys[i], keys[j]);
            }
        }

        return counts;
    }

    /// <summary>Returns how many pairs of tellings are of one happening according to the labels, found by the reader or not.</summary>
    public int PairsMeant() => Reports.SelectMany(report => report.Tells).GroupBy(label => label.Happening)
        .Sum(group => group.Count() * (group.Count() - 1) / 2);

    private static Telling? FindTelling(LabelledReport report, LabelledTelling label, ImmutableArray<Telling> tellings)
    {
        foreach (string words in label.Words)
        {
            for (int at = report.Text.IndexOf(words); at >= 0; at = report.Text.IndexOf(words, at + 1))
            {
                if (tellings.FirstOrDefault(telling => telling.Key.Start < at + words.Length && at < telling.Key.End) is { } found)
                {
                    return found;
                }
            }
        }

        return null;
    }
}
