namespace OnRecord.Ledger.Tests.Store;

/// <summary>Gives new, empty ledgers of one kind of store.</summary>
public abstract class LedgerHome
{
    /// <summary>Returns the location of a ledger that is not there yet.</summary>
    public abstract Task<LedgerLocation> NewAsync();
}
