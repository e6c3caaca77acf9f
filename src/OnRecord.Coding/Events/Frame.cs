using System.Collections.Immutable;

namespace OnRecord.Coding.Events;

/// <summary>Words that code an event where their conditions hold.</summary>
/// <param name="Source">Where it is written, for explanations: the file's name and the frame.</param>
/// <param name="Kind">What sort of word its head is.</param>
/// <param name="Lemma">The lemma of its head, in lower case.</param>
/// <param name="Companions">Further words that must stand with the head, in lower case: particles of a verb, modifiers of a noun, the preposition of a phrase.</param>
/// <param name="Conditions">What must hold of the head's arguments.</param>
/// <param name="Meaning">The event coded.</param>
/// <param name="Order">The place in the lexicon; of two equally specific frames the earlier is taken.</param>
internal sealed record Frame(
    string Source,
    FrameKind Kind,
    string Lemma,
    ImmutableArray<string> Companions,
    ImmutableArray<FrameCondition> Conditions,
    FrameMeaning Meaning,
    int Order)
{
    // Words that only look like an event are told apart by one word beside them; frames of events ask for their parties too.
    private const int Doubt = 3;

    /// <summary>Gets the words that the frame asks for, its head first.</summary>
    public IEnumerable<string> Words =>
        Companions.Prepend(Lemma).Concat(Conditions.SelectMany(condition => condition.Lemmas ?? Enumerable.Empty<string>()));

    /// <summary>Gets how much the frame asks for: of the frames that hold, the one that asks most is taken.</summary>
    public int Specificity { get; } =
        (4 * Companions.Length) + Conditions.Sum(condition => condition.Specificity) + (Meaning.Type is null && Conditions.Length > 0 ? Doubt : 0);
}
