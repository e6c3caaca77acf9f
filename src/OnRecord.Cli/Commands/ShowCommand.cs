using System.CommandLine;
using OnRecord.Cli.Showing;
using OnRecord.Cli.Terminal;

namespace OnRecord.Cli.Commands;

/// <summary>The command <c>show</c>: all there is about one entry, dispute or commitment.</summary>
internal static class ShowCommand
{
    /// <summary>Returns the command.</summary>
    /// <param name="terminal">Where results and messages go.</param>
    public static Command Create(CommandTerminal terminal)
    {
        var id = LedgerOptions.Identity("ID", "The identity of an entry (n…), dispute (d…) or commitment (c…), or at least its first four characters.");
        var ledger = LedgerOptions.Ledger();
        var asOf = LedgerOptions.AsOf();
        var format = CommonOptions.Format("text for people, json for programs.", "text", "json");
        var command = new CommandWithExamples(
            "show",
            "Show one entry with every report that tells it, one dispute with its positions, or one commitment with its evidence.",
            "onrecord show n4k7 --ledger crisis.db",
            "onrecord show n4k7 --ledger crisis.db --as-of 2021-07-09")
        {
            id, ledger, asOf, format,
        };
        command.SetAction((result, cancellation) => LedgerSession.ReadAsync(
            terminal,
            result.GetRequiredValue(ledger),
            opened => new ShowRun(terminal, opened, result.GetValue(asOf), result.GetValue(format) == "json").RunAsync(result.GetRequiredValue(id), cancellation),
            cancellation));
        return command;
    }
}
