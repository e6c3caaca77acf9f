using System.Collections.Immutable;
using OnRecord.Model.Plover;

namespace OnRecord.Coding.Events;

/// <summary>The event that a group of frames codes.</summary>
internal sealed record FrameMeaning
{
    /// <summary>Gets the PLOVER type; null for words that only look like an event.</summary>
    public required EventType? Type { get; init; }

    /// <summary>Gets the PLOVER modes.</summary>
    public required ImmutableArray<string> Modes { get; init; }

    /// <summary>Gets the PLOVER contexts.</summary>
    public required ImmutableArray<string> Contexts { get; init; }

    /// <summary>Gets the CAMEO code; null when unknown.</summary>
    public required string? Cameo { get; init; }

    /// <summary>Gets the ACLED sub-event type; null where it follows from type and mode.</summary>
    public required string? Acled { get; init; }

    /// <summary>Gets the slots that hold the actors; null for the usual ones.</summary>
    public required ImmutableArray<string>? Actors { get; init; }

    /// <summary>Gets the slots that hold the recipients; null for the usual ones.</summary>
    public required ImmutableArray<string>? Recipients { get; init; }

    /// <summary>Gets whether all parties are actors.</summary>
    public required bool Mutual { get; init; }

    /// <summary>Gets what the words do with the event they govern.</summary>
    public required Operation Over { get; init; }

    /// <summary>Gets whether the words are an event where they govern none.</summary>
    public required bool Alone { get; init; }

    /// <summary>Gets how often, from 0 to 1, the words mean such an event.</summary>
    public required double Trust { get; init; }
}
