using System.CommandLine;
using OnRecord.Cli.Listing;
using OnRecord.Cli.Terminal;
using OnRecord.Ledger;
using OnRecord.Ledger.Queries;

namespace OnRecord.Cli.Commands;

/// <summary>The command <c>list</c>: what stands in a ledger.</summary>
internal static class ListCommand
{
    /// <summary>Returns the command.</summary>
    /// <param name="terminal">Where results and messages go.</param>
    public static Command Create(CommandTerminal terminal) => new CommandWithExamples(
        "list",
        "List what stands in a ledger.",
        "onrecord list entries --ledger crisis.db --type ASSAULT --country AFG --from 2021-07-01",
        "onrecord list disputes --ledger crisis.db",
        "onrecord list commitments --ledger crisis.db --status open --format jsonl",
        "onrecord list entries --ledger crisis.db --as-of 2021-07-09")
    {
        Entries(terminal),
        ListStatementCommands.Disputes(terminal),
        ListStatementCommands.Commitments(terminal),
        ListStatementCommands.Statements(terminal),
        Actors(terminal),
        Places(terminal),
        Reviews(terminal),
    };

    /// <summary>Returns one of the commands below <c>list</c>.</summary>
    /// <typeparam name="T">What is listed.</typeparam>
    /// <param name="terminal">Where results and messages go.</param>
    /// <param name="name">What the user types.</param>
    /// <param name="description">What it lists.</param>
    /// <param name="layout">The columns of the table.</param>
    /// <param name="options">The options of its own.</param>
    /// <param name="query">Makes the query from what the user wrote.</param>
    public static Command Create<T>(
        CommandTerminal terminal,
        string name,
        string description,
        ListLayout<T> layout,
        IEnumerable<Option> options,
        Func<ParseResult, ILedger, CancellationToken, Task<Func<PageRequest, Task<Page<T>>>>> query)
    {
        var ledger = LedgerOptions.Ledger();
        var format = CommonOptions.Format("text for people and table tools, jsonl for one object a line.", "text", "jsonl");
        var limit = LedgerOptions.Number("--limit", $"The most rows; without it all, or the first {ListRun<T>.ScreenRows} on a terminal.");
        var cursor = LedgerOptions.Text("--cursor", "CURSOR", "Go on where an earlier list ended, as that list said.");
        var command = new CommandWithExamples(name, description, $"onrecord list {name} --ledger crisis.db") { ledger, format, limit, cursor };
        foreach (var option in options)
        {
            command.Add(option);
        }

        command.SetAction((result, cancellation) => LedgerSession.ReadAsync(terminal, result.GetRequiredValue(ledger), async opened =>
        {
            var request = new ListRequest(result.GetValue(format) == "jsonl", result.GetValue(limit), result.GetValue(cursor));
            return await new ListRun<T>(terminal, layout, request).RunAsync(await query(result, opened, cancellation));
        }, cancellation));
        return command;
    }

    private static Command Entries(CommandTerminal terminal)
    {
        var asOf = LedgerOptions.AsOf();
        var filter = new EntryFilterOptions();
        return Create(terminal, "entries", "List entries, one happening each, the latest first.", Layouts.Entry, [asOf, .. filter.All],
            async (result, ledger, cancellation) =>
            {
                var wanted = await filter.ReadAsync(result, result.GetValue(asOf), ledger, cancellation);
                return page => ledger.ListEntriesAsync(wanted, page, cancellation);
            });
    }

    private static Command Actors(CommandTerminal terminal)
    {
        var filter = new NameFilterOptions();
        return Create(terminal, "actors", "List actors, the most often named first.", Layouts.Actor, filter.All, (result, ledger, cancellation) =>
        {
            var wanted = filter.Read(result);
            return Task.FromResult<Func<PageRequest, Task<Page<Model.LedgerActor>>>>(page => ledger.ListActorsAsync(wanted, page, cancellation));
        });
    }

    private static Command Places(CommandTerminal terminal)
    {
        var filter = new NameFilterOptions();
        return Create(terminal, "places", "List places, the most often named first.", Layouts.Place, filter.All, (result, ledger, cancellation) =>
        {
            var wanted = filter.Read(result);
            return Task.FromResult<Func<PageRequest, Task<Page<Model.LedgerPlace>>>>(page => ledger.ListPlacesAsync(wanted, page, cancellation));
        });
    }

    private static Command Reviews(CommandTerminal terminal) =>
        Create(terminal, "reviews", "List reviews, the latest first.", Layouts.Review, [], (_, ledger, cancellation) =>
            Task.FromResult<Func<PageRequest, Task<Page<Model.Review>>>>(page => ledger.ListReviewsAsync(page, cancellation)));
}
