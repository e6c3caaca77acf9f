namespace OnRecord.Ledger.Watches.Delivery;

/// <summary>A firing did not arrive. The message says why, in one line.</summary>
public sealed class DeliveryException : Exception
{
    /// <summary>Initializes the exception with a general message.</summary>
    public DeliveryException()
        : this("The firing did not arrive.")
    {
    }

    /// <summary>Initializes the exception.</summary>
    /// <param name="message">Why, in one line.</param>
    public DeliveryException(string message)
        : base(message)
    {
    }

    /// <summary>Initializes the exception.</summary>
    /// <param name="message">Why, in one line.</param>
    /// <param name="inner">The fault underneath.</param>
    public DeliveryException(string message, Exception inner)
        : base(message, inner)
    {
    }
}
