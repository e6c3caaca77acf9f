using System.Runtime.InteropServices;
using OnRecord.Model;

namespace OnRecord.World.Places;

/// <summary>A place as the file has it: 24 bytes, little-endian.</summary>
[StructLayout(LayoutKind.Sequential, Pack = 1)]
internal readonly record struct PlaceRecord(
    int GeonameId,
    int Latitude,
    int Longitude,
    ushort Admin1,
    ushort Admin2,
    ushort PopulationCode,
    byte Country,
    byte Sort,
    int Name)
{
    /// <summary>The <see cref="Admin1"/> or <see cref="Admin2"/> of a place in no such division.</summary>
    public const ushort NoDivision = ushort.MaxValue;

    /// <summary>The <see cref="Country"/> of a place in none, or in several.</summary>
    public const byte NoCountry = byte.MaxValue;

    /// <summary>The <see cref="Latitude"/> of a place without a point.</summary>
    public const int NoPoint = int.MinValue;

    /// <summary>How many units of <see cref="Latitude"/> and <see cref="Longitude"/> make a degree.</summary>
    public const double UnitsPerDegree = 100_000;

    /// <summary>The bit of <see cref="Sort"/> that marks a settlement that is no more.</summary>
    public const byte FormerBit = 0x80;

    private const double PopulationCodesPerDoubling = 2048;

    public PlaceKind Kind => (PlaceKind)(Sort & 7);

    public SettlementRank Rank => (SettlementRank)((Sort >> 3) & 7);

    public bool IsFormer => (Sort & FormerBit) != 0;

    public double Population => Math.Round(Math.Pow(2, PopulationCode / PopulationCodesPerDoubling) - 1);

    public static byte SortOf(PlaceKind kind, SettlementRank rank, bool isFormer) =>
        (byte)((int)kind | ((int)rank << 3) | (isFormer ? FormerBit : 0));

    public static ushort PopulationCodeOf(double population) =>
        (ushort)Math.Min(ushort.MaxValue, Math.Round(Math.Log2(population + 1) * PopulationCodesPerDoubling));
}
