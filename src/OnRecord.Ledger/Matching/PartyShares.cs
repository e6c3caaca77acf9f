namespace OnRecord.Ledger.Matching;

/// <summary>How the parties of one telling are found again in another, as shares from 0 to 1.</summary>
/// <param name="Same">The share that is there itself.</param>
/// <param name="Kin">The share whose members, masters or fellows are there.</param>
/// <param name="Alike">The share whose like is there.</param>
/// <param name="Other">The share that is certainly not there, others being named instead.</param>
internal readonly record struct PartyShares(double Same, double Kin, double Alike, double Other)
{
    /// <summary>Checks whether the parties are found less well than elsewhere; of two different shares just one is the poorer.</summary>
    public bool IsPoorerThan(PartyShares other)
    {
        int order = Nearness.CompareTo(other.Nearness);
        order = order != 0 ? order : Same.CompareTo(other.Same);
        order = order != 0 ? order : Kin.CompareTo(other.Kin);
        return order < 0;
    }

    private double Nearness => (8 * Same) + (4 * Kin) + (2 * Alike) - Other;
}
