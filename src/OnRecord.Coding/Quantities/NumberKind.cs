namespace OnRecord.Coding.Quantities;

/// <summary>The sorts of number that are read.</summary>
internal enum NumberKind : byte
{
    /// <summary>A stated number: 1,500, two dozen.</summary>
    Cardinal,

    /// <summary>An order of magnitude: hundreds, tens of thousands.</summary>
    Order,

    /// <summary>An unstated small number: several, a few.</summary>
    Vague,

    /// <summary>A part of one: a third, two fifths.</summary>
    Fraction,
}
