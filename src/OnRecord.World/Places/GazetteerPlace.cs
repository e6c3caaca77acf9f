using System.Collections.Immutable;
using OnRecord.Model;

namespace OnRecord.World.Places;

/// <summary>A place of the gazetteer. Two are equal when they are the same place of the same gazetteer.</summary>
public readonly struct GazetteerPlace : IEquatable<GazetteerPlace>
{
    private readonly Gazetteer _gazetteer;

    internal GazetteerPlace(Gazetteer gazetteer, int index)
    {
        _gazetteer = gazetteer;
        Index = index;
    }

    /// <summary>Gets the usual name, with its marks.</summary>
    public string Name => _gazetteer.NameOf(Index);

    /// <summary>Gets what sort of place it is.</summary>
    public PlaceKind Kind => Record.Kind;

    /// <summary>Gets what it is the seat of; <see cref="SettlementRank.None"/> for all but settlements.</summary>
    public SettlementRank Rank => Record.Rank;

    /// <summary>Gets whether it is a settlement that is no more.</summary>
    public bool IsFormer => Record.IsFormer;

    /// <summary>Gets the country it lies in, a country itself; null when in none or in several.</summary>
    public Country? Country => _gazetteer.CountryAt(Record.Country);

    /// <summary>Gets the countries it lies in or reaches into; empty when unknown or on the high seas.</summary>
    public ImmutableArray<Country> Countries => _gazetteer.CountriesOf(Index);

    /// <summary>Gets the first-level division it lies in, not itself; null when unknown or not applicable.</summary>
    public GazetteerPlace? Admin1 => _gazetteer.Admin1Of(Index);

    /// <summary>Gets the second-level division it lies in, not itself; null when unknown or not applicable.</summary>
    public GazetteerPlace? Admin2 => _gazetteer.Admin2Of(Index);

    /// <summary>Gets the point that stands for it: of a division the middle of its settlements; null when unknown.</summary>
    public GeoPoint? Point => Record.Latitude == PlaceRecord.NoPoint
        ? null
        : new GeoPoint(Record.Latitude / PlaceRecord.UnitsPerDegree, Record.Longitude / PlaceRecord.UnitsPerDegree);

    /// <summary>Gets the number of inhabitants, to 1 in 1,000; of divisions that of their settlements; 0 when unknown.</summary>
    public double Population => Record.Population;

    /// <summary>Gets the GeoNames identity; null when it has none.</summary>
    public int? GeonameId => Record.GeonameId > 0 ? Record.GeonameId : null;

    /// <summary>Gets whether it stands in the hand-made table of regions and features, which has only places that the news speaks of.</summary>
    public bool IsNotable => Record.GeonameId == 0;

    /// <summary>Gets the place's number in the gazetteer; it may differ from build to build of the world.</summary>
    internal int Index { get; }

    private PlaceRecord Record => _gazetteer.RecordAt(Index);

    /// <summary>Checks whether two are the same place.</summary>
    /// <param name="left">One place.</param>
    /// <param name="right">The other.</param>
    public static bool operator ==(GazetteerPlace left, GazetteerPlace right) => left.Equals(right);

    /// <summary>Checks whether two are different places.</summary>
    /// <param name="left">One place.</param>
    /// <param name="right">The other.</param>
    public static bool operator !=(GazetteerPlace left, GazetteerPlace right) => !left.Equals(right);

    /// <summary>Checks whether another place lies in this one by the table of countries and divisions; a place contains itself.</summary>
    /// <param name="other">The place that may lie inside.</param>
    public bool Contains(GazetteerPlace other) => _gazetteer.Contains(Index, other.Index);

    /// <inheritdoc/>
    public bool Equals(GazetteerPlace other) => Index == other.Index && ReferenceEquals(_gazetteer, other._gazetteer);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is GazetteerPlace other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => Index;

    /// <summary>Returns the name and the country, for messages.</summary>
    public override string ToString() => $"{Name} ({Kind}, {Country?.Iso3})";
}
