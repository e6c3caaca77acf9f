using OnRecord.Model.Plover;

namespace OnRecord.Model;

/// <summary>Somebody does something (a PLOVER event).</summary>
public sealed record Event
{
    /// <summary>Gets the identity within the reading: <c>e1</c>, <c>e2</c>, …</summary>
    public required string Id { get; init; }

    /// <summary>Gets the PLOVER type.</summary>
    public required EventType Type { get; init; }

    /// <summary>Gets the PLOVER modes, each one of the type's own; empty when none applies.</summary>
    public IReadOnlyList<string> Modes { get; init => field = value ?? []; } = [];

    /// <summary>Gets the PLOVER contexts; empty when none applies.</summary>
    public IReadOnlyList<string> Contexts { get; init => field = value ?? []; } = [];

    /// <summary>Gets the CAMEO code, two to four digits; null when unknown.</summary>
    public string? Cameo { get; init; }

    /// <summary>Gets the ACLED sub-event type; null where none applies.</summary>
    public string? Acled { get; init; }

    /// <summary>Gets the PLOVER score, from -10 (conflict) to 10 (cooperation); null where PLOVER gives none.</summary>
    public double? Score { get; init; }

    /// <summary>Gets the quad class: 1 verbal cooperation, 2 material cooperation, 3 verbal conflict, 4 material conflict.</summary>
    public required int Quad { get; init; }

    /// <summary>Gets the words that name the event.</summary>
    public required Passage Trigger { get; init; }

    /// <summary>Gets the identities of those who act; empty when unknown.</summary>
    public IReadOnlyList<string> Actors { get; init => field = value ?? []; } = [];

    /// <summary>Gets the identities of those acted upon; empty when unknown or when all parties are actors.</summary>
    public IReadOnlyList<string> Recipients { get; init => field = value ?? []; } = [];

    /// <summary>Gets whether the report tells it as a fact.</summary>
    public required EventStatus Status { get; init; }

    /// <summary>Gets the identity of the place; null when unknown.</summary>
    public string? Place { get; init; }

    /// <summary>Gets the identity of the time; null when unknown.</summary>
    public string? Time { get; init; }

    /// <summary>Gets the figures of the event.</summary>
    public IReadOnlyList<EventQuantity> Quantities { get; init => field = value ?? []; } = [];

    /// <summary>Gets the identities of the statements that carry it; empty where the report says it in its own voice.</summary>
    public IReadOnlyList<string> SaidIn { get; init => field = value ?? []; } = [];

    /// <summary>Gets the probability that the event is there and of this type, from 0 to 1.</summary>
    public double Confidence { get; init; }

    /// <summary>Gets, field by field, the pattern or model that filled it; empty unless an explanation was asked for.</summary>
    public IReadOnlyDictionary<string, string> Because { get; init => field = value ?? Explanation.None; } = Explanation.None;
}
