using OnRecord.Ledger.Items;

namespace OnRecord.Ledger.Commitments;

/// <summary>Compares pledges.</summary>
internal static class PledgeComparison
{
    // What is promised again after half a year is promised anew.
    private const int LongestDays = 183;
    private const int FewestWords = 2;
    private const double Alike = 0.5;

    /// <summary>Checks whether one party pledges much the same in the same way.</summary>
    internal static bool AreSame(Pledge first, Pledge second)
    {
        int days = first.On is { } one && second.On is { } other ? Math.Abs(one.DayNumber - other.DayNumber) : 0;
        return first.Party.Id == second.Party.Id
            && first.Statement.Act == second.Statement.Act
            && days <= LongestDays
            && WordHashes.Common(first.Words, second.Words) >= FewestWords
            && WordHashes.Overlap(first.Words, second.Words) >= Alike;
    }
}
