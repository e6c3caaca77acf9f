using System.Collections.Immutable;

namespace OnRecord.Coding.Times;

/// <summary>Words that a rule has matched.</summary>
/// <param name="Rule">The rule.</param>
/// <param name="Start">The index of the first atom.</param>
/// <param name="End">The index of the first atom after the words.</param>
/// <param name="Captures">What was taken from the text and added by the rule.</param>
internal sealed record TimeMatch(TimeRule Rule, int Start, int End, ImmutableArray<TimeCapture> Captures)
{
    /// <summary>Checks whether a value was taken or added.</summary>
    public bool Has(TimeSlot slot)
    {
        foreach (var capture in Captures)
        {
            if (capture.Slot == slot)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Returns a value; the default where there is none or the text leaves it open.</summary>
    public int Get(TimeSlot slot, int absent)
    {
        double value = Value(slot);
        return double.IsFinite(value) && Math.Abs(value) < int.MaxValue ? (int)value : absent;
    }

    /// <summary>Returns a value; not a number where there is none or the text leaves it open.</summary>
    public double Value(TimeSlot slot)
    {
        foreach (var capture in Captures)
        {
            if (capture.Slot == slot)
            {
                return capture.Value;
            }
        }

        return double.NaN;
    }

    /// <summary>Returns an expression inside this one; null where there is none.</summary>
    public TimeMatch? Expression(TimeSlot slot)
    {
        foreach (var capture in Captures)
        {
            if (capture.Slot == slot && capture.Inner is not null)
            {
                return capture.Inner;
            }
        }

        return null;
    }
}
