using OnRecord.Model;

namespace OnRecord.Ledger.Reviews;

/// <summary>A decision as a person makes it, before it is known at which words it points.</summary>
public sealed record ReviewDraft
{
    /// <summary>Gets what is decided.</summary>
    public required ReviewKind Kind { get; init; }

    /// <summary>Gets the identity of the entry, dispute or commitment decided on, or at least its first four characters.</summary>
    public required string Id { get; init; }

    /// <summary>Gets the identity of the other entry of a merge; null for other kinds.</summary>
    public string? Other { get; init; }

    /// <summary>Gets the telling to be split off: a report's identity, alone or with a slash and the event's; null for other kinds.</summary>
    public string? Telling { get; init; }

    /// <summary>Gets the name of the field corrected; null for other kinds.</summary>
    public string? Field { get; init; }

    /// <summary>Gets the corrected value, or the status or outcome that settles it; empty for a value that is not known; null for other kinds.</summary>
    public string? Value { get; init; }

    /// <summary>Gets who decides; not empty.</summary>
    public required string By { get; init; }

    /// <summary>Gets the reason; null when none is given.</summary>
    public string? Why { get; init; }
}
