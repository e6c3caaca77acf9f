using System.CommandLine;
using OnRecord.Cli.Filing;
using OnRecord.Cli.Reading;
using OnRecord.Cli.Terminal;
using OnRecord.Sources;

namespace OnRecord.Cli.Commands;

/// <summary>The command <c>add</c>: from reports to a ledger.</summary>
internal static class AddCommand
{
    /// <summary>Returns the command.</summary>
    /// <param name="terminal">Where results and messages go.</param>
    public static Command Create(CommandTerminal terminal)
    {
        var paths = CommonOptions.Paths();
        var ledger = LedgerOptions.Ledger();
        var published = CommonOptions.Published();
        var source = CommonOptions.Source();
        var jobs = CommonOptions.Jobs();
        var maxBytes = CommonOptions.MaxBytes();
        var batch = new Option<int>("--batch")
        {
            Description = $"The most readings that are filed at once, to {AddRequest.LargestBatch}: all of them or none.",
            HelpName = "N",
            DefaultValueFactory = static _ => AddRequest.UsualBatch,
            CustomParser = static result => Math.Min(CommonOptions.ParsePositive(result), AddRequest.LargestBatch),
        };
        var acknowledge = new Option<bool>("--acknowledge") { Description = "Print the identity of each report as soon as its reading is safely stored." };
        var quiet = CommonOptions.Quiet();
        var command = new CommandWithExamples(
            "add",
            "Read reports and file the readings in a ledger, which is made where there is none.",
            "onrecord add samples/afghanistan-2021/ --ledger crisis.db",
            "onrecord add archive.warc.gz --ledger \"Host=localhost;Database=crisis\" --published 2021-07-10")
        {
            paths, ledger, published, source, jobs, maxBytes, batch, acknowledge, quiet,
        };
        command.SetAction((result, cancellation) =>
        {
            var request = new AddRequest
            {
                Read = new ReadRequest
                {
                    Paths = result.GetRequiredValue(paths),
                    Sources = new SourceOptions
                    {
                        Published = result.GetValue(published),
                        Source = result.GetValue(source),
                        MaxBytes = result.GetValue(maxBytes),
                    },
                    Quiet = result.GetValue(quiet),
                    Jobs = result.GetValue(jobs),
                },
                Batch = result.GetValue(batch),
                Acknowledge = result.GetValue(acknowledge),
            };
            string location = result.GetRequiredValue(ledger);
            // One connection files, another asks what is there already: reading goes on while a batch is stored.
            return LedgerSession.WriteAsync(terminal, location, filed => LedgerSession.ReadAsync(terminal, location, known =>
                new AddRun(request, filed, known, terminal, TimeProvider.System).RunAsync(cancellation), cancellation), cancellation);
        });
        return command;
    }
}
