using OnRecord.World.Actors;

namespace OnRecord.Coding.Actors;

/// <summary>What the words before a person's name say.</summary>
/// <param name="Start">The index of the first of them; that of the name where there are none.</param>
internal sealed record Title(int Start)
{
    public string? Role { get; init; }

    public string? Country { get; init; }

    public Party? Of { get; init; }

    public Sex Sex { get; init; }

    public bool IsFormer { get; init; }

    public IReadOnlyList<string> Sectors { get; init; } = [];

    /// <summary>Gets the noun that names the office; null where there is none.</summary>
    public NounEntry? Noun { get; init; }
}
