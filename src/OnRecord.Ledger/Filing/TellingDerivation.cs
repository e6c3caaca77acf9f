using OnRecord.Ledger.Disputes;
using OnRecord.Ledger.Entries;
using OnRecord.Ledger.Items;
using OnRecord.Ledger.Listing;
using OnRecord.Ledger.Matching;
using OnRecord.Model;

namespace OnRecord.Ledger.Filing;

/// <summary>Derives entries, and the disputes about them, from tellings.</summary>
internal static class TellingDerivation
{
    /// <summary>Returns the states of all entries and disputes of a component.</summary>
    public static IReadOnlyList<Listed> Derive(Component component, Voices voices)
    {
        var versions = new Versions();
        var made = new Dictionary<string, IReadOnlyList<Listed>>();
        foreach (int day in Versions.Breakpoints(component.Items, component.Reviews.Select(Component.DayOf)))
        {
            Item[] alive = [.. component.Items.Where(item => item.HoldsOn(day))];
            var reviews = component.ReviewsBy(day);
            versions.Add(day, Clusters(component, alive, voices, reviews).SelectMany(cluster => Listed(cluster, reviews, component.Id, day, made)));
        }

        return versions.Finish();
    }

    private static IReadOnlyList<IReadOnlyList<Telling>> Clusters(Component component, Item[] alive, Voices voices, IReadOnlyList<Review> reviews)
    {
        if (alive.Length == 0)
        {
            return [];
        }

        var tellings = voices.Tell(alive);
        var byId = alive.Zip(tellings).ToDictionary(static one => one.First.Id, static one => one.Second);
        PairJudgement[] pairs =
        [
            .. component.Links.Where(link => byId.ContainsKey(link.First) && byId.ContainsKey(link.Second)).Select(link =>
            {
                var (first, second) = (byId[link.First].Key, byId[link.Second].Key);
                return first < second ? new PairJudgement(first, second, link.Weight) : new PairJudgement(second, first, link.Weight);
            }),
        ];
        return [.. TellingClusters.Cluster(tellings, pairs, reviews).Select(static cluster => (IReadOnlyList<Telling>)cluster)];
    }

    private static IReadOnlyList<Listed> Listed(
        IReadOnlyList<Telling> tellings, IReadOnlyList<Review> reviews, long owner, int day, Dictionary<string, IReadOnlyList<Listed>> made)
    {
        // The same tellings under the same reviews make the same entry on another day.
        string state = string.Join(' ', tellings.Select(static telling => $"{telling.Key} {telling.Report.Published} {telling.Report.Voice}").Append($"{reviews.Count}"));
        if (!made.TryGetValue(state, out var listed))
        {
            listed = made[state] = [.. Make(tellings, reviews, owner, day)];
        }

        return [.. listed.Select(one => one with { Row = one.Row.From(day) })];
    }

    private static IEnumerable<Listed> Make(IReadOnlyList<Telling> tellings, IReadOnlyList<Review> reviews, long owner, int day)
    {
        if (EntryBuilder.IsRejected(tellings, reviews))
        {
            yield break;
        }

        var entry = EntryBuilder.Build(tellings, reviews);
        yield return ListedMaker.Of(entry, tellings.Select(EntryBuilder.IdOf), owner, day, day);
        foreach (var dispute in DisputeFinder.OfEntry(entry, tellings, reviews))
        {
            yield return ListedMaker.Of(dispute, owner, day, day);
        }
    }
}
