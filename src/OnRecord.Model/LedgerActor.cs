namespace OnRecord.Model;

/// <summary>An actor over all reports.</summary>
public sealed record LedgerActor
{
    /// <summary>Gets the identity in the ledger: the Wikidata identity where it has one, else a key made from its name and country.</summary>
    public required string Id { get; init; }

    /// <summary>Gets the usual name.</summary>
    public required string Name { get; init; }

    /// <summary>Gets what sort of party it is.</summary>
    public required ActorKind Kind { get; init; }

    /// <summary>Gets the ISO 3166-1 alpha-3 code of the country it belongs to; null when unknown or none.</summary>
    public string? Country { get; init; }

    /// <summary>Gets the PLOVER sector codes, most specific first; empty when unknown.</summary>
    public IReadOnlyList<string> Sectors { get; init => field = value ?? []; } = [];

    /// <summary>Gets how many reports name it.</summary>
    public required int Reports { get; init; }

    /// <summary>Gets how many events it acts in, over all reports.</summary>
    public int Acts { get; init; }

    /// <summary>Gets how many events act upon it, over all reports.</summary>
    public int Receives { get; init; }

    /// <summary>Gets how many statements it makes, over all reports.</summary>
    public int Says { get; init; }
}
