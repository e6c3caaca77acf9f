namespace OnRecord.Ledger.Queries;

/// <summary>Which actors or places are wanted: those that meet every condition given.</summary>
public sealed record NameFilter
{
    /// <summary>Gets part of the name, or the identity; null for any.</summary>
    public string? Name { get; init; }

    /// <summary>Gets the ISO 3166-1 alpha-3 code of the country; null for any.</summary>
    public string? Country { get; init; }
}
