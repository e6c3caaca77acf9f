using System.Collections.Immutable;
using OnRecord.Model;

namespace OnRecord.Ledger.Items;

/// <summary>A statement that promises or threatens, with all that is needed to follow it.</summary>
public sealed record Pledge
{
    /// <summary>Gets which statement of which report it is.</summary>
    public required ItemKey Key { get; init; }

    /// <summary>Gets the report that carries it.</summary>
    public required ReportStub Report { get; init; }

    /// <summary>Gets the statement as read; its act is <see cref="StatementAct.Promise"/> or <see cref="StatementAct.Threaten"/>.</summary>
    public required Statement Statement { get; init; }

    /// <summary>Gets the party committed: the one spoken for, or the speaker itself.</summary>
    public required Party Party { get; init; }

    /// <summary>Gets the person who spoke for the party; null when the party itself did.</summary>
    public Party? Speaker { get; init; }

    /// <summary>Gets those spoken to and those acted upon in what is promised or threatened.</summary>
    public required ImmutableArray<Party> Toward { get; init; }

    /// <summary>Gets the events that are promised or threatened.</summary>
    public required ImmutableArray<Telling> Events { get; init; }

    /// <summary>Gets what is promised or threatened, in the report's words.</summary>
    public required string Text { get; init; }

    /// <summary>Gets the words of the content that carry meaning, hashed, in rising order without repetition.</summary>
    public required ImmutableArray<uint> Words { get; init; }

    /// <summary>Gets the day on which it was said, else the day of publication; null when neither is known.</summary>
    public DateOnly? On { get; init; }

    /// <summary>Gets the first day after the time within which it is to be done; null when none is given.</summary>
    public DateOnly? Due { get; init; }
}
