namespace OnRecord.Ledger.Store.Rows;

/// <summary>What sort of item of a reading is stored.</summary>
internal enum ItemKind
{
    Telling = 0,
    Pledge = 1,
    Claim = 2,
}
