using System.Collections.Immutable;

namespace OnRecord.Ledger.Items;

/// <summary>What the ledger takes out of one reading.</summary>
/// <param name="Tellings">Its events, in the order of the text.</param>
/// <param name="Pledges">Its promises and threats, in the order of the text.</param>
/// <param name="Claims">Its statements that answer others or are answered, in the order of the text.</param>
public sealed record ReadingItems(ImmutableArray<Telling> Tellings, ImmutableArray<Pledge> Pledges, ImmutableArray<Claim> Claims);
