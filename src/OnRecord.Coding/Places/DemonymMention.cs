using System.Collections.Immutable;
using OnRecord.World.Places;

namespace OnRecord.Coding.Places;

/// <summary>A word for a country's people.</summary>
/// <param name="Token">The token.</param>
/// <param name="Length">How many tokens it takes.</param>
/// <param name="Countries">The countries, the likeliest first; never empty.</param>
internal sealed record DemonymMention(int Token, int Length, ImmutableArray<Country> Countries);
