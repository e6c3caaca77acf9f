namespace OnRecord.Ledger;

/// <summary>What a ledger is opened for.</summary>
public enum LedgerAccess
{
    /// <summary>Asking only; the ledger must be there.</summary>
    Read,

    /// <summary>Asking and filing; a ledger that is not there is made.</summary>
    Write,
}
