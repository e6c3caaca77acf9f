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
            && WordHashes.Overlap(first.Words, second.Words) >= Alike
            && MayBeOneAct(first, second);
    }

    /// <summary>The events pledged, without that of pledging itself.</summary>
    internal static IEnumerable<Telling> Contents(Pledge pledge) =>
        pledge.Events.Where(pledged => pledge.Statement.Cue is not { } cue || !cue.Span.Overlaps(pledged.Event.Trigger.Span));

    private static bool MayBeOneAct(Pledge first, Pledge second)
    {
        var types = Contents(first).Select(pledged => pledged.Event.Type).ToHashSet();
        var others = Contents(second).Select(pledged => pledged.Event.Type).ToHashSet();
        return types.Count == 0 || others.Count == 0 || types.Overlaps(others);
    }
}
