namespace OnRecord.Coding.Quantities;

/// <summary>The parts that a word can play in a number; several at once are possible.</summary>
[Flags]
internal enum NumberRole : uint
{
    None = 0,
    Small = 1,
    Ten = 2,
    Hundred = 4,
    Scale = 8,
    FigureScale = 16,
    Group = 32,
    Order = 64,
    Vague = 128,
    Article = 256,
    And = 512,
    Point = 1024,
    Of = 2048,
    Fraction = 4096,
    Ordinal = 8192,
    OrdinalEnding = 16384,
    Hyphen = 32768,
    Slash = 65536,
}
