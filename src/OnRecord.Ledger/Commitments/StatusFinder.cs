using System.Globalization;
using OnRecord.Ledger.Items;
using OnRecord.Model;

namespace OnRecord.Ledger.Commitments;

/// <summary>Finds how far a commitment has come.</summary>
internal static class StatusFinder
{
    // Below this, what happened is shown as evidence and settles nothing.
    private const double Settles = 0.5;
    private const double Certain = 0.99;

    /// <summary>Returns the status with its reasons: a person's decision first, then the stronger evidence, then the due date.</summary>
    internal static Verdict Find(
        List<Pledge> pledges, List<(Telling Telling, Bearing Bearing, double Confidence)> evidence, DateOnly? due, IReadOnlyList<Review> meant, DateOnly asOf)
    {
        double made = pledges.Max(pledge => pledge.Statement.Confidence);
        if (meant.LastOrDefault(review => review.Kind == ReviewKind.Settle) is { } settled
            && Enum.TryParse<CommitmentStatus>(settled.Value, ignoreCase: true, out var decided) && Enum.IsDefined(decided))
        {
            return new Verdict(decided, [$"{settled.By} decided so"], 1);
        }

        double inFavour = Weight(evidence, Bearing.For);
        double against = Weight(evidence, Bearing.Against);
        if (Math.Max(inFavour, against) >= Settles)
        {
            var stronger = inFavour > against ? Bearing.For : Bearing.Against;
            return new Verdict(
                stronger == Bearing.For ? CommitmentStatus.Kept : CommitmentStatus.Broken,
                [.. evidence.Where(one => one.Bearing == stronger).Select(Reason).Distinct(StringComparer.Ordinal)],
                Math.Round(made * Math.Max(inFavour, against) * (1 - Math.Min(inFavour, against)), 4));
        }

        var day = asOf == Knowledge.Present ? Latest(pledges, evidence) : asOf;
        double unseen = Math.Round(made * (1 - Math.Max(inFavour, against)), 4);
        return due is { } until && day >= until
            ? new Verdict(CommitmentStatus.Lapsed, [string.Create(CultureInfo.InvariantCulture, $"due before {until:yyyy-MM-dd}, and nothing tells of it")], unseen)
            : new Verdict(CommitmentStatus.Open, ["no later event bears on it clearly"], unseen);
    }

    /// <summary>Voices that tell of it independently make it surer.</summary>
    private static double Weight(List<(Telling Telling, Bearing Bearing, double Confidence)> evidence, Bearing bearing) => Math.Min(Certain, 1 - evidence
        .Where(one => one.Bearing == bearing)
        .GroupBy(one => one.Telling.Report.Voice, StringComparer.Ordinal).OrderBy(voice => voice.Key, StringComparer.Ordinal)
        .Aggregate(1.0, (product, voice) => product * (1 - voice.Max(one => one.Confidence))));

    private static string Reason((Telling Telling, Bearing Bearing, double Confidence) one) =>
        $"{one.Telling.Report.Source ?? one.Telling.Report.Id}: {one.Telling.Text}";

    private static DateOnly Latest(List<Pledge> pledges, List<(Telling Telling, Bearing Bearing, double Confidence)> evidence) => pledges
        .Select(pledge => pledge.Report.Published).Concat(evidence.Select(one => one.Telling.Report.Published)).Max() ?? DateOnly.MinValue;
}
