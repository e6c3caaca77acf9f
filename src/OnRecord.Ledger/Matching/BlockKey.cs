namespace OnRecord.Ledger.Matching;

/// <summary>Names a block: only tellings that are in a block together are compared.</summary>
/// <param name="Value">The name, some dozens of characters long.</param>
public readonly record struct BlockKey(string Value);
