using OnRecord.Model;

namespace OnRecord.Ledger.Tests.Samples;

/// <summary>What the sample reports hold, written down by hand, against what is found in them.</summary>
public sealed class SampleRecordTests(ITestOutputHelper output)
{
    // One is said of a mission rather than of the speaker.
    private const int MostCommitmentsMissing = 1;

    // Report, who affirms, who denies, words of the report that one of the positions has.
    private static readonly (string Report, string Affirms, string Denies, string Words)[] Disputes =
    [
        ("afg-01", "Kohistani", "spokesman", "found out only on Friday"),
        ("afg-03", "Defence Ministry", "Taliban", "69 Taliban fighters"),
        ("afg-04", "Delawar", "Afghanistan", "85 percent"),
        ("afg-07", "Taliban", "Ministry of Interior", "captured Spin Boldak"),
        ("afg-07", "Arian", "residents", "pushed back"),
        ("afg-08", "Ghani", "Taliban", "responsibility"),
        ("afg-10", "Taliban", "Ministry of Defence", "90 percent"),
    ];

    // Report that makes or repeats it, party or speaker, words of what is promised or threatened.
    private static readonly (string Report, string Party, string Words)[] Commitments =
    [
        ("afg-01", "Biden", "11 September"),
        ("afg-02", "Putin", "help Tajikistan"),
        ("afg-02", "Mohib", "counter-attack"),
        ("afg-03", "Biden", "end on 31 August"),
        ("afg-03", "Biden", "evacuate"),
        ("afg-03", "sides", "meet again"),
        ("afg-04", "Delawar", "our soil"),
        ("afg-04", "Taliban", "violate the borders"),
        ("afg-05", "Khan", "take up arms"),
        ("afg-05", "Khan", "we will defend it"),
        ("afg-05", "Interior", "retake Islam Qala"),
        ("afg-06", "Taliban", "resist Turkish soldiers"),
        ("afg-06", "Turkey", "secure the airport"),
        ("afg-07", "Mujahid", "security was guaranteed"),
        ("afg-09", "sides", "meet again next week"),
        ("afg-10", "Russia", "help Tajikistan"),
    ];

    [Fact]
    public void Disputes_OfTheSample_AreFoundAndNoneInvented()
    {
        var found = SampleRecord.Instance.Disputes;
        var missing = Disputes.Where(gold => !found.Any(dispute => Fits(dispute, gold))).ToList();
        var invented = found.Where(dispute => !Disputes.Any(gold => Fits(dispute, gold))).ToList();
        missing.ForEach(gold => output.WriteLine($"missing {gold}"));
        invented.ForEach(dispute => output.WriteLine("invented " + Show(dispute)));

        Assert.Empty(missing);
        Assert.Empty(invented);
    }

    [Fact]
    public void Commitments_OfTheSample_AreFoundAndNoneInvented()
    {
        var found = SampleRecord.Instance.Commitments;
        var missing = Commitments.Where(gold => !found.Any(commitment => Fits(commitment, gold))).ToList();
        var invented = found.Where(commitment => !Commitments.Any(gold => Fits(commitment, gold))).ToList();
        missing.ForEach(gold => output.WriteLine($"missing {gold}"));
        invented.ForEach(commitment => output.WriteLine($"invented {commitment.Made.Report} {commitment.Party} {commitment.Speaker}: {commitment.Text}"));

        Assert.InRange(missing.Count, 0, MostCommitmentsMissing);
        Assert.Empty(invented);
    }

    [Fact]
    public void Commitments_OfTheSample_HaveTheirTerms()
    {
        var found = SampleRecord.Instance.Commitments;

        Assert.Equal(new DateOnly(2021, 9, 12), Assert.Single(found, commitment => commitment.Text.Contains("11 September", StringComparison.Ordinal)).Due);
        Assert.Null(Assert.Single(found, commitment => commitment.Text.Contains("we will defend it", StringComparison.Ordinal)).Due);
        Assert.Equal("if needed", Assert.Single(found, commitment => commitment.Text.Contains("help Tajikistan", StringComparison.Ordinal)).Condition);
        Assert.Equal("Taliban", Assert.Single(found, commitment => commitment.Text.Contains("our soil", StringComparison.Ordinal)).Party);
    }

    private static bool Fits(Dispute dispute, (string Report, string Affirms, string Denies, string Words) gold) =>
        dispute.Positions.Any(position => position.Report == gold.Report && position.Text.Contains(gold.Words, StringComparison.Ordinal))
        && Holds(dispute, gold.Affirms, Stance.Affirms) && Holds(dispute, gold.Denies, Stance.Denies);

    private static bool Holds(Dispute dispute, string speaker, Stance stance) =>
        dispute.Positions.Any(position => position.Stance == stance && (position.Speaker ?? string.Empty).Contains(speaker, StringComparison.Ordinal));

    private static bool Fits(Commitment commitment, (string Report, string Party, string Words) gold) =>
        (commitment.Made.Report == gold.Report || commitment.Repeated.Any(again => again.Report == gold.Report))
        && $"{commitment.Party} {commitment.Speaker}".Contains(gold.Party, StringComparison.Ordinal)
        && commitment.Text.Contains(gold.Words, StringComparison.Ordinal);

    private static string Show(Dispute dispute) => string.Join(" | ", dispute.Positions.Select(position => $"{position.Report} {position.Stance} {position.Speaker}: {position.Text}"));
}
