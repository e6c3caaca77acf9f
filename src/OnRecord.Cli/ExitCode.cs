namespace OnRecord.Cli;

/// <summary>What the program tells the shell when it ends.</summary>
internal static class ExitCode
{
    /// <summary>All was done.</summary>
    public const int Done = 0;

    /// <summary>Not all could be done: reports could not be read, a ledger not be used, a measurement not be made; the rest was done.</summary>
    public const int SomeFailed = 1;

    /// <summary>The command was not understood, or a path does not exist: nothing was done.</summary>
    public const int WrongUse = 2;

    /// <summary>The user stopped it (Ctrl+C).</summary>
    public const int Stopped = 130;
}
