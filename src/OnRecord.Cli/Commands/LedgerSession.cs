using OnRecord.Cli.Terminal;
using OnRecord.Ledger;

namespace OnRecord.Cli.Commands;

/// <summary>Opens a ledger for a command, and tells in one line why it cannot be used.</summary>
internal static class LedgerSession
{
    /// <summary>Opens a ledger that is there and only asks it.</summary>
    /// <param name="terminal">Where messages go.</param>
    /// <param name="location">Where the ledger lies, as the user wrote it.</param>
    /// <param name="use">What is done with it; gives the exit code.</param>
    /// <param name="cancellation">Stops the opening.</param>
    /// <returns>The exit code.</returns>
    public static Task<int> ReadAsync(CommandTerminal terminal, string location, Func<LedgerDatabase, Task<int>> use, CancellationToken cancellation) =>
        UseAsync(terminal, location, LedgerAccess.Read, use, cancellation);

    /// <summary>Opens a ledger to write to it; one that is not there is made.</summary>
    /// <inheritdoc cref="ReadAsync"/>
    public static Task<int> WriteAsync(CommandTerminal terminal, string location, Func<LedgerDatabase, Task<int>> use, CancellationToken cancellation) =>
        UseAsync(terminal, location, LedgerAccess.Write, use, cancellation);

    /// <summary>Opens a ledger that is there to write to it.</summary>
    /// <inheritdoc cref="ReadAsync"/>
    public static Task<int> ChangeAsync(CommandTerminal terminal, string location, Func<LedgerDatabase, Task<int>> use, CancellationToken cancellation) =>
        // Opening it to read first tells when it is missing; opening it to write would make it.
        ReadAsync(terminal, location, _ => WriteAsync(terminal, location, use, cancellation), cancellation);

    private static async Task<int> UseAsync(
        CommandTerminal terminal, string location, LedgerAccess access, Func<LedgerDatabase, Task<int>> use, CancellationToken cancellation)
    {
        try
        {
            await using var ledger = await LedgerDatabase.OpenAsync(LedgerLocation.Parse(location), access, cancellation);
            return await use(ledger);
        }
        catch (LedgerException error)
        {
            terminal.Complain(terminal.IsDebugging ? error.ToString() : error.Message);
            return ExitCode.SomeFailed;
        }
        catch (ArgumentException error) when (error.ParamName is "cursor" or "page")
        {
            terminal.Complain("--cursor: this list gave no such cursor");
            return ExitCode.WrongUse;
        }
    }
}
