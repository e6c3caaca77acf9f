using OnRecord.Ledger.Items;

namespace OnRecord.Ledger.Disputes;

/// <summary>Tells whether two claims are about one proposition.</summary>
internal static class ClaimRelation
{
    // What was said a month before is another matter.
    private const int LongestDays = 30;
    private const double Alike = 0.6;
    private const int FewestWords = 3;
    private const int FewestOfReport = 1;
    private const double Apart = 1.15;

    /// <summary>Checks whether one answers the other, or they say much the same, or they give rival figures for one thing.</summary>
    internal static bool Holds(Claim first, Claim second)
    {
        if (first.Key.Report == second.Key.Report)
        {
            return first.Answers.Contains(second.Key) || second.Answers.Contains(first.Key) || AreRivals(first, second, FewestOfReport);
        }

        int days = first.Report.Published is { } one && second.Report.Published is { } other ? Math.Abs(one.DayNumber - other.DayNumber) : 0;
        return days <= LongestDays && (AreAlike(first, second) || AreRivals(first, second, FewestWords));
    }

    /// <summary>Checks whether two claims give incompatible figures for one thing and come from different speakers.</summary>
    /// <param name="first">A claim.</param>
    /// <param name="second">Another claim.</param>
    /// <param name="words">How many words both must have; one more where the figures are no shares of a whole.</param>
    internal static bool AreRivals(Claim first, Claim second, int words) =>
        WordHashes.Common(first.Words, second.Words) >= words
        && !first.Speakers.Any(speaker => second.Speakers.Any(other => other.Id == speaker.Id))
        && first.Figures.Any(figure => second.Figures.Any(rival => FigureComparison.AreIncompatible(figure, rival, Apart)
            && (FigureComparison.IsShare(figure.Quantity) || WordHashes.Common(first.Words, second.Words) > words)));

    private static bool AreAlike(Claim first, Claim second) =>
        WordHashes.Common(first.Words, second.Words) >= FewestWords && WordHashes.Overlap(first.Words, second.Words) >= Alike
        && (first.Figures.IsEmpty || second.Figures.IsEmpty || first.Figures.Any(figure => second.Figures.Any(same => FigureComparison.AreEqual(figure, same))));
}
