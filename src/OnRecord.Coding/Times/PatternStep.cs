namespace OnRecord.Coding.Times;

/// <summary>One step of a pattern.</summary>
/// <param name="Kind">What it takes.</param>
/// <param name="Id">The word, the class, the <see cref="NumberForm"/> or the kind of expression, by number.</param>
/// <param name="Slot">What the value is kept as.</param>
/// <param name="Tight">Whether no white space may stand before.</param>
internal readonly record struct PatternStep(StepKind Kind, int Id, TimeSlot Slot, bool Tight);
