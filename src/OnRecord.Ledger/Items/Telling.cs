using System.Collections.Immutable;
using OnRecord.Model;

namespace OnRecord.Ledger.Items;

/// <summary>
/// One event as one report tells it, with all that is needed to compare it with others and to build an entry from several:
/// nothing in it refers to the reading any more.
/// </summary>
public sealed record Telling
{
    /// <summary>The most places of a sentence that are kept.</summary>
    public const int MostNearby = 6;

    /// <summary>Gets which event of which report it is.</summary>
    public required ItemKey Key { get; init; }

    /// <summary>Gets the report that tells it.</summary>
    public required ReportStub Report { get; init; }

    /// <summary>Gets the event as read.</summary>
    public required Event Event { get; init; }

    /// <summary>Gets those who act.</summary>
    public required ImmutableArray<Party> Actors { get; init; }

    /// <summary>Gets those acted upon.</summary>
    public required ImmutableArray<Party> Recipients { get; init; }

    /// <summary>Gets where it happened; null when unknown.</summary>
    public EntryPlace? Place { get; init; }

    /// <summary>Gets the places that the sentence names, in the order of the text, <see cref="Place"/> among them where it stands there; at most <see cref="MostNearby"/>.</summary>
    public ImmutableArray<EntryPlace> Nearby { get; init => field = value.IsDefault ? [] : value; } = [];

    /// <summary>Gets the first day on which it may have happened; null when unknown.</summary>
    public DateOnly? From { get; init; }

    /// <summary>Gets the first day after those on which it may have happened; null when unknown.</summary>
    public DateOnly? To { get; init; }

    /// <summary>Gets the figures of the event.</summary>
    public required ImmutableArray<Figure> Figures { get; init; }

    /// <summary>Gets the statements that carry or answer it; empty where the report tells it in its own voice.</summary>
    public required ImmutableArray<Saying> Sayings { get; init; }

    /// <summary>Gets the sentence that tells it, for people.</summary>
    public required string Text { get; init; }

    /// <summary>Gets the words of the sentence that carry meaning, hashed, in rising order without repetition.</summary>
    public required ImmutableArray<uint> Words { get; init; }
}
