namespace OnRecord.Ledger;

/// <summary>A ledger could not be opened, read or written. The message says what is the matter and what to do, in one line.</summary>
public sealed class LedgerException : Exception
{
    /// <summary>Initializes the exception with a general message.</summary>
    public LedgerException()
        : this("The ledger could not be used.")
    {
    }

    /// <summary>Initializes the exception.</summary>
    /// <param name="message">What is the matter and what to do, in one line.</param>
    public LedgerException(string message)
        : base(message)
    {
    }

    /// <summary>Initializes the exception.</summary>
    /// <param name="message">What is the matter and what to do, in one line.</param>
    /// <param name="inner">The fault underneath.</param>
    public LedgerException(string message, Exception inner)
        : base(message, inner)
    {
    }
}
