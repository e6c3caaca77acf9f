using System.Collections.Frozen;

namespace OnRecord.Coding.Events;

/// <summary>What must, or must not, fill a slot of a frame.</summary>
/// <param name="Slot">The slot: <c>subj</c>, <c>obj</c>, <c>comp</c>, …, or a preposition.</param>
/// <param name="Wanted">Whether the slot must be filled so; false when it must not.</param>
/// <param name="Lemmas">The lemmas that count, in lower case; null when any word does.</param>
/// <param name="Party">Whether words that stand for an actor count.</param>
/// <param name="Place">Whether words that name a place count.</param>
/// <param name="Person">Whether words that name a person count.</param>
internal sealed record FrameCondition(
    string Slot,
    bool Wanted,
    FrozenSet<string>? Lemmas,
    bool Party,
    bool Place,
    bool Person)
{
    /// <summary>Gets whether any word counts.</summary>
    public bool IsOpen => Lemmas is null && !Party && !Place && !Person;

    /// <summary>Gets how much the condition asks for.</summary>
    public int Specificity => !Wanted ? 0 : IsOpen ? 1 : Lemmas is null ? 2 : 3;
}
