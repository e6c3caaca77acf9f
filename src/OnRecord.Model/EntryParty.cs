namespace OnRecord.Model;

/// <summary>A party to a happening.</summary>
public sealed record EntryParty
{
    /// <summary>Gets the identity of the actor in the ledger; see <see cref="LedgerActor.Id"/>.</summary>
    public required string Id { get; init; }

    /// <summary>Gets the usual name.</summary>
    public required string Name { get; init; }

    /// <summary>Gets the side it stands on.</summary>
    public required PartyRole Role { get; init; }

    /// <summary>Gets the ISO 3166-1 alpha-3 code of the country it belongs to; null when unknown or none.</summary>
    public string? Country { get; init; }

    /// <summary>Gets the PLOVER sector codes, most specific first; empty when unknown.</summary>
    public IReadOnlyList<string> Sectors { get; init => field = value ?? []; } = [];
}
