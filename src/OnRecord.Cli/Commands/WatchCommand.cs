using System.CommandLine;
using OnRecord.Cli.Terminal;
using OnRecord.Cli.Watching;
using OnRecord.Ledger;

namespace OnRecord.Cli.Commands;

/// <summary>The command <c>watch</c>: questions that the ledger answers by itself.</summary>
internal static class WatchCommand
{
    /// <summary>Returns the command.</summary>
    /// <param name="terminal">Where results and messages go.</param>
    public static Command Create(CommandTerminal terminal) => new CommandWithExamples(
        "watch",
        "Keep questions that the ledger answers by itself, once for each new match.",
        "onrecord watch add border --ledger crisis.db --type ASSAULT --near Torghundi,50 --feed border.atom",
        "onrecord watch run --ledger crisis.db")
    {
        WatchAddCommand.Create(terminal),
        List(terminal),
        Remove(terminal),
        Run(terminal),
    };

    private static Command List(CommandTerminal terminal)
    {
        var ledger = LedgerOptions.Ledger();
        var command = new CommandWithExamples("list", "List the watches, a line of JSON each.", "onrecord watch list --ledger crisis.db") { ledger };
        command.SetAction((result, cancellation) => LedgerSession.ReadAsync(terminal, result.GetRequiredValue(ledger), async opened =>
        {
            foreach (var watch in await opened.Watches.ListWatchesAsync(cancellation))
            {
                terminal.Write(Ledger.Watches.WatchJson.ToLine(watch) + "\n");
            }

            return ExitCode.Done;
        }, cancellation));
        return command;
    }

    private static Command Remove(CommandTerminal terminal)
    {
        var name = new Argument<string>("NAME") { Description = "The name of the watch." };
        var ledger = LedgerOptions.Ledger();
        var command = new CommandWithExamples("remove", "Remove a watch with all it has seen.", "onrecord watch remove border --ledger crisis.db") { name, ledger };
        command.SetAction((result, cancellation) => LedgerSession.ChangeAsync(terminal, result.GetRequiredValue(ledger), async opened =>
            await opened.Watches.RemoveWatchAsync(result.GetRequiredValue(name), cancellation)
                ? ExitCode.Done
                : throw new LedgerException($"there is no watch {result.GetValue(name)}"), cancellation));
        return command;
    }

    private static Command Run(CommandTerminal terminal)
    {
        var names = new Argument<string[]>("NAME") { Description = "The watches to run; none for all.", Arity = ArgumentArity.ZeroOrMore };
        var ledger = LedgerOptions.Ledger();
        var format = CommonOptions.Format("text for people, jsonl for one firing a line.", "text", "jsonl");
        var every = new Option<int?>("--every")
        {
            Description = "Run again and again, with this many seconds between, until stopped.",
            HelpName = "SECONDS",
            CustomParser = static result => CommonOptions.ParsePositive(result),
        };
        var command = new CommandWithExamples(
            "run",
            "Look for new matches, print them and take them where they have to go.",
            "onrecord watch run --ledger crisis.db",
            "onrecord watch run border --ledger crisis.db --every 600")
        {
            names, ledger, format, every,
        };
        command.SetAction((result, cancellation) => LedgerSession.ChangeAsync(terminal, result.GetRequiredValue(ledger), opened =>
        {
            var run = new WatchRun(terminal, opened, opened.Watches, TimeProvider.System, result.GetValue(format) == "jsonl");
            return run.RunAsync(result.GetValue(names) ?? [], result.GetValue(every), cancellation);
        }, cancellation));
        return command;
    }
}
