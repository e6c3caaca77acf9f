using System.Globalization;
using OnRecord.Ledger.Disputes;
using OnRecord.Ledger.Identities;
using OnRecord.Ledger.Items;
using OnRecord.Model;

namespace OnRecord.Ledger.Commitments;

/// <summary>Follows promises and threats until they are settled.</summary>
public static class CommitmentTracker
{
    /// <summary>Builds the commitment that pledges make. The order in which pledges and evidence are given does not matter.</summary>
    /// <param name="same">The pledges; at least one, all of one party and one content.</param>
    /// <param name="evidence">Later tellings that bear on them, with how.</param>
    /// <param name="reviews">Reviews; those that point at other words are passed over.</param>
    /// <param name="asOf">
    /// The day as of which it is asked. <see cref="Knowledge.Present"/> stands for the latest day of which pledges and evidence speak: a due date
    /// that no report has passed yet is not held against anybody.
    /// </param>
    /// <exception cref="ArgumentException">There is no pledge.</exception>
    public static Commitment Build(
        IReadOnlyList<Pledge> same,
        IReadOnlyList<(Telling Telling, Bearing Bearing, double Confidence)> evidence,
        IReadOnlyList<Review> reviews,
        DateOnly asOf)
    {
        ArgumentNullException.ThrowIfNull(same);
        ArgumentNullException.ThrowIfNull(evidence);
        ArgumentNullException.ThrowIfNull(reviews);
        if (same.Count == 0)
        {
            throw new ArgumentException("A commitment needs a pledge.", nameof(same));
        }

        var pledges = same.OrderBy(pledge => pledge.Report.Published ?? Knowledge.Present).ThenBy(pledge => pledge.Key).ToList();
        var first = pledges[0];
        var proof = evidence.OrderBy(one => one.Telling.Report.Published ?? Knowledge.Present).ThenBy(one => one.Telling.Key).DistinctBy(one => one.Telling.Key).ToList();
        var due = pledges.Select(pledge => pledge.Due).FirstOrDefault(day => day is not null);
        var meant = TargetMatch.Meant([.. pledges.Select(pledge => pledge.Key)], reviews);
        var verdict = StatusFinder.Find(pledges, proof, due, meant, asOf);
        return new Commitment
        {
            Id = RecordId.Of('c', first.Key.Report, first.Key.Start.ToString(CultureInfo.InvariantCulture)),
            Party = first.Party.Name,
            Speaker = pledges.Select(pledge => pledge.Speaker?.Name).FirstOrDefault(name => name is not null),
            Act = first.Statement.Act,
            Toward = [.. pledges.SelectMany(pledge => pledge.Toward).DistinctBy(party => party.Id, StringComparer.Ordinal).Select(party => party.Name)],
            Text = first.Text,
            Condition = pledges.Select(pledge => pledge.Statement.Condition?.Text).FirstOrDefault(condition => condition is not null),
            Due = due,
            Status = verdict.Status,
            StatusReasons = verdict.Reasons,
            Made = new CommitmentStatement(first.Key.Report, first.Key.Id),
            Repeated = [.. pledges.Skip(1).Select(pledge => new CommitmentStatement(pledge.Key.Report, pledge.Key.Id))],
            On = first.On,
            Evidence = [.. proof.Select(one => new Evidence
            {
                Report = one.Telling.Key.Report,
                Event = one.Telling.Key.Id,
                Bearing = one.Bearing,
                Text = one.Telling.Text,
                Confidence = Math.Round(one.Confidence, 4),
            })],
            Confidence = verdict.Confidence,
            Reviews = [.. meant.Select(review => review.Id)],
        };
    }

    /// <summary>Checks whether a person decided that this is no commitment; a later acceptance takes that back.</summary>
    /// <param name="same">The pledges.</param>
    /// <param name="reviews">Reviews; those that point at other words are passed over.</param>
    public static bool IsRejected(IReadOnlyList<Pledge> same, IReadOnlyList<Review> reviews) =>
        TargetMatch.Meant([.. same.Select(pledge => pledge.Key)], reviews)
            .LastOrDefault(review => review.Kind is ReviewKind.Accept or ReviewKind.Reject)?.Kind == ReviewKind.Reject;

    /// <summary>Checks whether two pledges make one commitment. Symmetric.</summary>
    /// <param name="first">A pledge.</param>
    /// <param name="second">Another pledge.</param>
    public static bool AreSame(Pledge first, Pledge second)
    {
        ArgumentNullException.ThrowIfNull(first);
        ArgumentNullException.ThrowIfNull(second);
        return PledgeComparison.AreSame(first, second);
    }

    /// <summary>Returns what a telling means for a pledge, and how likely; null when it means nothing.</summary>
    /// <param name="pledge">The pledge.</param>
    /// <param name="telling">The telling.</param>
    public static (Bearing Bearing, double Confidence)? BearingOf(Pledge pledge, Telling telling)
    {
        ArgumentNullException.ThrowIfNull(pledge);
        ArgumentNullException.ThrowIfNull(telling);
        return BearingFinder.Find(pledge, telling);
    }

    /// <summary>
    /// Returns the keys under which a pledge is looked up: <c>same:</c> keys, of which pledges that make one commitment share at least one,
    /// and <c>acts:</c> keys, of which a telling that bears on it has at least one (<see cref="BlocksOf(Telling)"/>).
    /// </summary>
    /// <param name="pledge">The pledge.</param>
    public static IReadOnlyList<string> BlocksOf(Pledge pledge)
    {
        ArgumentNullException.ThrowIfNull(pledge);
        return [.. WordHashes.Keys(pledge.Words).Select(key => $"same:{pledge.Party.Id}:{key}"), .. BearingFinder.BlocksOf(pledge)];
    }

    /// <summary>Returns the keys under which the pledges are found that a telling may bear on; empty for what is not told as done.</summary>
    /// <param name="telling">The telling.</param>
    public static IReadOnlyList<string> BlocksOf(Telling telling)
    {
        ArgumentNullException.ThrowIfNull(telling);
        return BearingFinder.BlocksOf(telling);
    }
}
