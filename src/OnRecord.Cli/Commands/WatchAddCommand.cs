using System.CommandLine;
using OnRecord.Cli.Terminal;
using OnRecord.Ledger;
using OnRecord.Ledger.Watches;

namespace OnRecord.Cli.Commands;

/// <summary>The command <c>watch add</c>.</summary>
internal static class WatchAddCommand
{
    /// <summary>Returns the command.</summary>
    /// <param name="terminal">Where results and messages go.</param>
    public static Command Create(CommandTerminal terminal)
    {
        var name = new Argument<string>("NAME") { Description = "The name of the watch." };
        name.Validators.Add(static result =>
        {
            if (result.Tokens.Count == 0 || result.Tokens[0].Value.Trim().Length is 0 or > Watch.LongestName)
            {
                result.AddError($"the name of a watch has 1 to {Watch.LongestName} characters");
            }
        });
        var ledger = LedgerOptions.Ledger();
        var filter = new EntryFilterOptions();
        var count = new WatchCountOptions();
        var channels = new WatchChannelOptions();
        var newOnly = new Option<bool>("--new-only") { Description = "Take what matches by now as seen: fire for what comes later only." };
        var command = new CommandWithExamples(
            "add",
            "Save a question about entries. What it has matched is kept; it fires once for each new match.",
            "onrecord watch add border --ledger crisis.db --type ASSAULT --near Torghundi,50 --min-sources 2 --feed border.atom",
            "onrecord watch add surge --ledger crisis.db --country AFG --type ASSAULT --least 10 --within 7 --rise 2 --file surge.jsonl")
        {
            name, ledger, newOnly,
        };
        foreach (var option in filter.All.Concat(count.All).Concat(channels.All))
        {
            command.Add(option);
        }

        command.Validators.Add(count.Check);
        command.Validators.Add(channels.Check);
        command.SetAction((result, cancellation) => LedgerSession.ChangeAsync(terminal, result.GetRequiredValue(ledger), async opened =>
        {
            var watch = new Watch
            {
                Name = result.GetRequiredValue(name).Trim(),
                Question = await filter.ReadAsync(result, null, opened, cancellation),
                Count = count.Read(result),
                Channels = channels.Read(result),
                Made = DateTimeOffset.FromUnixTimeSeconds(TimeProvider.System.GetUtcNow().ToUnixTimeSeconds()),
            };
            if (!await opened.Watches.AddWatchAsync(watch, cancellation))
            {
                throw new LedgerException($"there is a watch {watch.Name} already");
            }

            if (result.GetValue(newOnly))
            {
                await new WatchFinder(opened, opened.Watches, TimeProvider.System).FindAsync(watch, silent: true, cancellation);
            }

            return ExitCode.Done;
        }, cancellation));
        return command;
    }
}
