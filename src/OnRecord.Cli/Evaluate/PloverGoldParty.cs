using System.Collections.Immutable;
using System.Text.Json;
using OnRecord.Model;

namespace OnRecord.Cli.Evaluate;

/// <summary>A party of a gold record: its words, its country or its sector codes.</summary>
/// <param name="Text">The words.</param>
/// <param name="Country">The country (ISO 3166-1 alpha-3); null where the record gives none.</param>
/// <param name="Codes">The sector codes.</param>
internal sealed record PloverGoldParty(string Text, string? Country, ImmutableArray<string> Codes)
{
    /// <summary>Returns the parties of a list.</summary>
    /// <param name="list">The list as the data has it.</param>
    public static ImmutableArray<PloverGoldParty> AllOf(JsonElement list) => [.. list.EnumerateArray().Select(Of)];

    /// <summary>Checks whether an actor is this party: the same country, or where there is none the same sector or words.</summary>
    /// <param name="actor">The actor found.</param>
    public bool Is(Actor actor) => Country is not null
        ? actor.Country == Country
        : Codes.Any(actor.Sectors.Contains) || actor.Mentions.Any(mention => Text.Contains(mention.Text, StringComparison.Ordinal));

    private static PloverGoldParty Of(JsonElement party) => new(
        party.GetProperty("text").GetString()!,
        party.TryGetProperty("country", out var country) ? country.GetString() : null,
        party.TryGetProperty("codes", out var codes) ? [.. codes.EnumerateArray().Select(code => code.GetString()!)] : []);
}
