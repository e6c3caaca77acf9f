namespace OnRecord.Ledger.Watches;

/// <summary>A place that firings go to.</summary>
public sealed record WatchChannel
{
    /// <summary>Gets what sort of place it is.</summary>
    public required WatchChannelKind Kind { get; init; }

    /// <summary>Gets the path of the file, or the address.</summary>
    public required string Target { get; init; }

    /// <summary>
    /// Gets the name of the environment variable that holds the secret with which posts are signed; null for unsigned posts. The secret
    /// itself is never stored.
    /// </summary>
    public string? SecretVariable { get; init; }

    /// <summary>Gets whether posts may go to addresses of the own machine and private networks. The default is false.</summary>
    public bool AllowPrivate { get; init; }
}
