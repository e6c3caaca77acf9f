namespace OnRecord.Model;

/// <summary>
/// What a report tells of in the main: a sub-event type of ACLED, or one of what ACLED leaves out: <c>Natural disaster</c>,
/// <c>Man-made disaster</c>, <c>Organized crime</c>, <c>Diplomatic event</c>, <c>Attribution</c>.
/// </summary>
public sealed record Topic
{
    /// <summary>Gets the name of the kind of happening, spelt as ACLED spells its sub-event types.</summary>
    public required string Name { get; init; }

    /// <summary>Gets the words that tell it, in the order of the text.</summary>
    public IReadOnlyList<Passage> Signs { get; init => field = value ?? []; } = [];

    /// <summary>Gets the probability, from 0 to 1, that the report tells of this and of no other kind in the main.</summary>
    public required double Confidence { get; init; }

    /// <summary>Gets, field by field, the pattern or model that filled it; empty unless an explanation was asked for.</summary>
    public IReadOnlyDictionary<string, string> Because { get; init => field = value ?? Explanation.None; } = Explanation.None;
}
