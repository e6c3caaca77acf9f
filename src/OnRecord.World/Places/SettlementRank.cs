namespace OnRecord.World.Places;

/// <summary>What a settlement is the seat of, by GeoNames' feature codes; the higher, the more often it is meant.</summary>
public enum SettlementRank : byte
{
    /// <summary>Not a settlement.</summary>
    None,

    /// <summary>A part of a larger settlement (PPLX).</summary>
    Section,

    /// <summary>A settlement that is the seat of nothing (PPL and the like).</summary>
    Ordinary,

    /// <summary>The seat of a fourth- or fifth-level division (PPLA4, PPLA5).</summary>
    FourthLevelSeat,

    /// <summary>The seat of a third-level division (PPLA3).</summary>
    ThirdLevelSeat,

    /// <summary>The seat of a second-level division (PPLA2).</summary>
    SecondLevelSeat,

    /// <summary>The seat of a first-level division (PPLA).</summary>
    FirstLevelSeat,

    /// <summary>The capital of a country (PPLC).</summary>
    Capital,
}
