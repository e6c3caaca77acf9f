using System.Collections.Immutable;

namespace OnRecord.World.Places;

/// <summary>An independent state or a dependent territory with a country code of its own.</summary>
public sealed record Country
{
    /// <summary>Gets the ISO 3166-1 alpha-3 code (XKX for Kosovo).</summary>
    public required string Iso3 { get; init; }

    /// <summary>Gets the ISO 3166-1 alpha-2 code.</summary>
    public required string Iso2 { get; init; }

    /// <summary>Gets the usual name in English.</summary>
    public required string Name { get; init; }

    /// <summary>Gets other names and spellings, official ones and abbreviations included.</summary>
    public required ImmutableArray<string> OtherNames { get; init; }

    /// <summary>Gets adjectives and nouns for its people, plurals included: Afghan, Afghans.</summary>
    public required ImmutableArray<string> Demonyms { get; init; }

    /// <summary>Gets demonyms that more often mean another country's people: Congolese for the Republic of the Congo.</summary>
    public required ImmutableArray<string> SecondaryDemonyms { get; init; }

    /// <summary>Gets the ISO 3166-1 alpha-3 codes of the countries it has a land border with.</summary>
    public required ImmutableArray<string> Neighbours { get; init; }

    /// <summary>Gets GeoNames' code of the continent: AF, AN, AS, EU, NA, OC or SA.</summary>
    public required string Continent { get; init; }

    /// <summary>Gets a point near the middle of the country.</summary>
    public required GeoPoint Point { get; init; }

    /// <summary>Gets the number of inhabitants; 0 when nobody lives there.</summary>
    public required long Population { get; init; }

    /// <summary>Gets the surface in square kilometres.</summary>
    public required double Area { get; init; }

    /// <summary>Gets the GeoNames identity.</summary>
    public required int GeonameId { get; init; }

    /// <summary>Gets where the country stands in <see cref="Gazetteer.Countries"/>.</summary>
    internal int Index { get; init; }
}
