using OnRecord.Ledger.Store.Rows;

namespace OnRecord.Ledger.Filing;

/// <summary>An item of a reading before it is stored.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Value">The telling, pledge or claim.</param>
/// <param name="Content">The same as JSON.</param>
/// <param name="Blocks">The blocks in which it is found, and in which others are sought.</param>
/// <param name="Due">The day by which a pledge is due; 0 for none.</param>
internal sealed record PreparedItem(ItemKind Kind, object Value, string Content, ItemBlocks Blocks, int Due);
