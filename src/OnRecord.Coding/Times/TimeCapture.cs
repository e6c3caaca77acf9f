namespace OnRecord.Coding.Times;

/// <summary>A value that a pattern took from the text or that its rule added.</summary>
/// <param name="Slot">What it is.</param>
/// <param name="Value">The value; not a number where the text leaves it open, or where it is an expression.</param>
/// <param name="Inner">The expression; null where it is a plain value.</param>
internal readonly record struct TimeCapture(TimeSlot Slot, double Value, TimeMatch? Inner);
