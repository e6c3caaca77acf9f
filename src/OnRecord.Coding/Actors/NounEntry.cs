using OnRecord.Model;
using OnRecord.World.Actors;

namespace OnRecord.Coding.Actors;

/// <summary>What a noun, or several words that end in one, says of a party.</summary>
/// <param name="Words">The words, lower case, parted by single spaces.</param>
/// <param name="One">What a singular means.</param>
/// <param name="Several">What a plural means.</param>
/// <param name="Use">How it relates to other parties.</param>
/// <param name="Sex">The sex, where the noun tells.</param>
/// <param name="Sectors">The sectors, most specific first.</param>
/// <param name="National">The sectors where nothing but a country is said of it: "Russian forces".</param>
internal sealed record NounEntry(
    string Words, ActorKind One, ActorKind Several, NounUse Use, Sex Sex, IReadOnlyList<string> Sectors, IReadOnlyList<string> National)
{
    /// <summary>Gets how many words there are.</summary>
    public int Length { get; } = Words.AsSpan().Count(' ') + 1;

    /// <summary>Gets the last word, the noun itself.</summary>
    public string Noun { get; } = Words[(Words.LastIndexOf(' ') + 1)..];
}
