namespace OnRecord.Ledger.Store.Rows;

/// <summary>The lists that a ledger gives.</summary>
internal enum ListKind
{
    Entries = 0,
    Disputes = 1,
    Commitments = 2,
    Statements = 3,
    Actors = 4,
    Places = 5,
    Reviews = 6,
}
