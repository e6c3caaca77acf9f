using System.CommandLine;
using OnRecord.Cli.Rendering;
using OnRecord.Cli.Terminal;
using OnRecord.Ledger.Reviews;
using OnRecord.Model;

namespace OnRecord.Cli.Commands;

/// <summary>The command <c>review</c>: a person's decisions about the record.</summary>
internal static class ReviewCommand
{
    private const string AnyId = "The identity of an entry (n…), dispute (d…) or commitment (c…), or at least its first four characters.";
    private const string EntryId = "The identity of an entry (n…), or at least its first four characters.";

    /// <summary>Returns the command.</summary>
    /// <param name="terminal">Where results and messages go.</param>
    public static Command Create(CommandTerminal terminal) => new CommandWithExamples(
        "review",
        "Decide on the record: the decision is kept beside it, with who, when and why, and the lists follow it.",
        "onrecord review accept n4k7 --ledger crisis.db --by \"A. Editor\"",
        "onrecord review settle c2m9 kept --ledger crisis.db --by \"A. Editor\" --why \"the last troops left on 30 August\"")
    {
        Simple(terminal, ReviewKind.Accept, "Say that an entry, dispute or commitment is right as it stands."),
        Simple(terminal, ReviewKind.Reject, "Say that an entry, dispute or commitment is none: it leaves the lists."),
        Correct(terminal),
        Merge(terminal),
        Split(terminal),
        Settle(terminal),
    };

    private static Command Simple(CommandTerminal terminal, ReviewKind kind, string description)
    {
        var id = LedgerOptions.Identity("ID", AnyId);
        string name = ContractNames.Of(kind);
        return Create(terminal, name, description, $"onrecord review {name} n4k7 --ledger crisis.db --by \"A. Editor\"", [id], result =>
            new ReviewDraft { Kind = kind, Id = result.GetRequiredValue(id), By = string.Empty });
    }

    private static Command Correct(CommandTerminal terminal)
    {
        var id = LedgerOptions.Identity("ID", EntryId);
        var field = new Argument<string>("FIELD") { Description = $"The field: {string.Join(", ", ReviewRules.Fields)}." };
        var value = new Argument<string>("VALUE") { Description = "The right value; several actors are parted by semicolons; empty for unknown." };
        return Create(terminal, "correct", "Give a field of an entry its right value.",
            "onrecord review correct n4k7 from 2021-07-08 --ledger crisis.db --by \"A. Editor\"", [id, field, value], result => new ReviewDraft
            {
                Kind = ReviewKind.Correct,
                Id = result.GetRequiredValue(id),
                Field = result.GetRequiredValue(field),
                Value = result.GetRequiredValue(value),
                By = string.Empty,
            });
    }

    private static Command Merge(CommandTerminal terminal)
    {
        var id = LedgerOptions.Identity("ID", EntryId);
        var other = LedgerOptions.Identity("OTHER", "The identity of the other entry.");
        return Create(terminal, "merge", "Say that two entries are one happening.",
            "onrecord review merge n4k7 n8d2 --ledger crisis.db --by \"A. Editor\"", [id, other], result => new ReviewDraft
            {
                Kind = ReviewKind.Merge,
                Id = result.GetRequiredValue(id),
                Other = result.GetRequiredValue(other),
                By = string.Empty,
            });
    }

    private static Command Split(CommandTerminal terminal)
    {
        var id = LedgerOptions.Identity("ID", EntryId);
        var telling = new Argument<string>("REPORT") { Description = "The report whose telling is not of this happening; with /EVENT where it has several." };
        return Create(terminal, "split", "Say that a telling is not of this happening.",
            "onrecord review split n4k7 report-3/e2 --ledger crisis.db --by \"A. Editor\"", [id, telling], result => new ReviewDraft
            {
                Kind = ReviewKind.Split,
                Id = result.GetRequiredValue(id),
                Telling = result.GetRequiredValue(telling),
                By = string.Empty,
            });
    }

    private static Command Settle(CommandTerminal terminal)
    {
        var id = LedgerOptions.Identity("ID", "The identity of a dispute (d…) or commitment (c…), or at least its first four characters.");
        var value = new Argument<string>("VALUE") { Description = "The status of a commitment (open, kept, broken, lapsed), or the outcome of a dispute in your words." };
        return Create(terminal, "settle", "Give a commitment its status, or a dispute its outcome.",
            "onrecord review settle c2m9 kept --ledger crisis.db --by \"A. Editor\"", [id, value], result => new ReviewDraft
            {
                Kind = ReviewKind.Settle,
                Id = result.GetRequiredValue(id),
                Value = result.GetRequiredValue(value),
                By = string.Empty,
            });
    }

    private static Command Create(
        CommandTerminal terminal, string name, string description, string example, IEnumerable<Argument> arguments, Func<ParseResult, ReviewDraft> read)
    {
        var ledger = LedgerOptions.Ledger();
        var by = new Option<string>("--by") { Description = "Who decides.", HelpName = "NAME", Required = true };
        var why = LedgerOptions.Text("--why", "WORDS", "The reason.");
        var command = new CommandWithExamples(name, description, example) { ledger, by, why };
        foreach (var argument in arguments)
        {
            command.Add(argument);
        }

        command.SetAction((result, cancellation) => LedgerSession.ChangeAsync(terminal, result.GetRequiredValue(ledger), async opened =>
        {
            var draft = read(result) with { By = result.GetRequiredValue(by), Why = result.GetValue(why) };
            var review = await new ReviewComposer(opened, TimeProvider.System).ComposeAsync(draft, cancellation);
            await opened.AddReviewAsync(review, cancellation);
            terminal.Write($"{review.Id}\n");
            return ExitCode.Done;
        }, cancellation));
        return command;
    }
}
