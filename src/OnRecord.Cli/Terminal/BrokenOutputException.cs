namespace OnRecord.Cli.Terminal;

/// <summary>Says that standard output cannot be written to any more.</summary>
/// <param name="cause">What the system said.</param>
internal sealed class BrokenOutputException(Exception cause) : Exception("Standard output is closed.", cause);
