using System.Collections.Immutable;
using OnRecord.Model;

namespace OnRecord.Ledger.Items;

/// <summary>An actor of a reading by its identity in the ledger, so that actors of different reports can be compared.</summary>
public sealed record Party
{
    /// <summary>Gets the identity in the ledger; see <see cref="LedgerActor.Id"/>.</summary>
    public required string Id { get; init; }

    /// <summary>Gets the usual name.</summary>
    public required string Name { get; init; }

    /// <summary>Gets what sort of party it is.</summary>
    public required ActorKind Kind { get; init; }

    /// <summary>Gets the ISO 3166-1 alpha-3 code of the country it belongs to; null when unknown or none.</summary>
    public string? Country { get; init; }

    /// <summary>Gets the PLOVER sector codes, most specific first; empty when unknown.</summary>
    public ImmutableArray<string> Sectors { get; init => field = value.IsDefault ? [] : value; } = [];

    /// <summary>Gets the party that this one is an office holder or member of; null when unknown.</summary>
    public Party? Of { get; init; }
}
