using System.Collections.Immutable;
using OnRecord.Model;

namespace OnRecord.Ledger.Items;

/// <summary>
/// A statement that stands in, or may come into, a dispute that no event need carry: it answers another of its report or is answered,
/// denies something, or gives figures.
/// </summary>
public sealed record Claim
{
    /// <summary>Gets which statement of which report it is.</summary>
    public required ItemKey Key { get; init; }

    /// <summary>Gets the report that carries it.</summary>
    public required ReportStub Report { get; init; }

    /// <summary>Gets the statement as read.</summary>
    public required Statement Statement { get; init; }

    /// <summary>Gets the stance of the speakers on the proposition that the claim is part of.</summary>
    public required Stance Stance { get; init; }

    /// <summary>Gets those who speak; empty when unknown.</summary>
    public required ImmutableArray<Party> Speakers { get; init; }

    /// <summary>Gets the claims of the same report that this one answers.</summary>
    public required ImmutableArray<ItemKey> Answers { get; init; }

    /// <summary>Gets the figures in the content.</summary>
    public required ImmutableArray<Figure> Figures { get; init; }

    /// <summary>Gets what is said, in the report's words.</summary>
    public required string Text { get; init; }

    /// <summary>Gets the words of the content that carry meaning, hashed, in rising order without repetition.</summary>
    public required ImmutableArray<uint> Words { get; init; }
}
