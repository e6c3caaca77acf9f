using System.Collections.Immutable;
using System.Text.Json;
using OnRecord.Coding;
using OnRecord.Ledger.Commitments;
using OnRecord.Ledger.Disputes;
using OnRecord.Ledger.Entries;
using OnRecord.Ledger.Items;
using OnRecord.Ledger.Matching;
using OnRecord.Model;
using OnRecord.Model.Json;

namespace OnRecord.Ledger.Tests.Samples;

/// <summary>The record of the sample reports on Afghanistan, derived without a store.</summary>
internal sealed class SampleRecord
{
    private static readonly Lazy<SampleRecord> Read = new(() => new SampleRecord());

    private SampleRecord()
    {
        using var reader = Reader.Load();
        var readings = File.ReadLines(PathOfReports()).Select(line => JsonSerializer.Deserialize(line, ModelJson.TypeInfo<Report>(ModelJson.Line))!)
            .Select(report => reader.Read(report)).ToList();
        var items = readings.ConvertAll(reading => ReadingItemizer.Itemize(reading, reading.Report.Id));
        var tellings = items.SelectMany(item => item.Tellings).ToList();
        var clusters = TellingClusters.Cluster(tellings, Pairs(tellings), []);
        Entries = [.. clusters.Select(cluster => EntryBuilder.Build(cluster, []))];
        Disputes = [.. clusters.SelectMany(cluster => DisputeFinder.OfEntry(EntryBuilder.Build(cluster, []), cluster, [])),
            .. Components([.. items.SelectMany(item => item.Claims)], DisputeFinder.AreRelated).SelectMany(claims => DisputeFinder.OfClaims(claims, []))];
        Commitments = [.. Components([.. items.SelectMany(item => item.Pledges)], CommitmentTracker.AreSame).Select(pledges =>
            CommitmentTracker.Build(pledges, Evidence(pledges[0], tellings), [], Knowledge.Present))];
    }

    internal static SampleRecord Instance => Read.Value;

    internal ImmutableArray<Entry> Entries { get; }

    internal ImmutableArray<Dispute> Disputes { get; }

    internal ImmutableArray<Commitment> Commitments { get; }

    private static List<(Telling Telling, Bearing Bearing, double Confidence)> Evidence(Pledge pledge, List<Telling> tellings) =>
        [.. tellings.Select(telling => (Telling: telling, Found: CommitmentTracker.BearingOf(pledge, telling))).Where(one => one.Found is not null)
            .Select(one => (one.Telling, one.Found!.Value.Bearing, one.Found.Value.Confidence))];

    private static List<PairJudgement> Pairs(List<Telling> tellings)
    {
        var pairs = new List<PairJudgement>();
        foreach (var first in tellings)
        {
            foreach (var second in tellings.Where(other => first.Key < other.Key && Blocks.Of(first).Intersect(Blocks.Of(other)).Any()))
            {
                double probability = PairScorer.Probability(first, second);
                if (probability >= PairScorer.KeepFrom)
                {
                    pairs.Add(new PairJudgement(first.Key, second.Key, probability));
                }
            }
        }

        return pairs;
    }

    private static List<List<T>> Components<T>(List<T> items, Func<T, T, bool> related)
    {
        var components = new List<List<T>>();
        foreach (var item in items)
        {
            var joined = components.FindAll(component => component.Exists(other => related(item, other)));
            components.RemoveAll(joined.Contains);
            components.Add([.. joined.SelectMany(component => component), item]);
        }

        return components;
    }

    private static string PathOfReports()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            string path = Path.Combine(folder.FullName, "samples", "afghanistan-2021", "reports.jsonl");
            if (File.Exists(path))
            {
                return path;
            }
        }

        throw new InvalidOperationException("The samples are not there.");
    }
}
