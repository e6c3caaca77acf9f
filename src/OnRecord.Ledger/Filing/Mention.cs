using OnRecord.Ledger.Store.Rows;

namespace OnRecord.Ledger.Filing;

/// <summary>An actor or a place of a reading with how often it has a part in what the reading says.</summary>
/// <param name="List">Actors or places.</param>
/// <param name="Key">The identity in the ledger.</param>
/// <param name="Name">The folded name.</param>
/// <param name="Country">The country's code; null when unknown.</param>
/// <param name="Acts">In how many events it acts, or how many take place there.</param>
/// <param name="Receives">How many events act upon it.</param>
/// <param name="Says">How many statements it makes.</param>
/// <param name="Content">The attributes as JSON.</param>
internal sealed record Mention(ListKind List, string Key, string Name, string? Country, int Acts, int Receives, int Says, string Content);
