using System.CommandLine;
using OnRecord.Cli.Exporting;
using OnRecord.Cli.Terminal;
using OnRecord.Exchange;

namespace OnRecord.Cli.Commands;

/// <summary>The command <c>export</c>: the record in other people's formats.</summary>
internal static class ExportCommand
{
    /// <summary>Returns the command.</summary>
    /// <param name="terminal">Where results and messages go.</param>
    public static Command Create(CommandTerminal terminal)
    {
        var ledger = LedgerOptions.Ledger();
        var format = CommonOptions.Format("The format; claimreview is about disputes, the others about entries.", [.. ExportFormats.All.Select(static one => one.Name)]);
        var output = LedgerOptions.Text("--output", "FILE", "The file to write, once it is whole; standard output when nothing is said.");
        var asOf = LedgerOptions.AsOf();
        var filter = new EntryFilterOptions();
        var command = new CommandWithExamples(
            "export",
            "Write the record in a format that other programs read.",
            "onrecord export --ledger crisis.db --format csv > crisis.csv",
            "onrecord export --ledger crisis.db --format parquet --type ASSAULT --output assaults.parquet")
        {
            ledger, format, output, asOf,
        };
        foreach (var option in filter.All)
        {
            command.Add(option);
        }

        command.SetAction((result, cancellation) => LedgerSession.ReadAsync(terminal, result.GetRequiredValue(ledger), async opened =>
        {
            var run = new ExportRun(terminal, opened, ExportFormats.Find(result.GetValue(format)!)!);
            return await run.RunAsync(await filter.ReadAsync(result, result.GetValue(asOf), opened, cancellation), result.GetValue(output), cancellation);
        }, cancellation));
        return command;
    }
}
