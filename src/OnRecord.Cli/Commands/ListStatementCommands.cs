using System.CommandLine;
using OnRecord.Cli.Listing;
using OnRecord.Cli.Terminal;
using OnRecord.Ledger.Queries;
using OnRecord.Model;

namespace OnRecord.Cli.Commands;

/// <summary>The commands that list what speakers say: disputes, commitments and statements.</summary>
internal static class ListStatementCommands
{
    /// <summary>Returns the command <c>list disputes</c>.</summary>
    /// <param name="terminal">Where results and messages go.</param>
    public static Command Disputes(CommandTerminal terminal)
    {
        var asOf = LedgerOptions.AsOf();
        var text = LedgerOptions.Text("--text", "WORDS", "Words that must all stand in the proposition or a position.");
        var speaker = LedgerOptions.Text("--speaker", "NAME", "Part of the name of a speaker.");
        var kinds = LedgerOptions.Words<DisputeKind>("--kind", "The kinds wanted.");
        var settled = LedgerOptions.Whether("--settled", "Only what a review has settled; with false, only what is open.");
        var entry = LedgerOptions.Text("--entry", "ID", "The identity of an entry it must be about.");
        var from = LedgerOptions.From("publication of a position");
        var to = LedgerOptions.To("publication of a position");
        return ListCommand.Create(terminal, "disputes", "List disputes, the latest position first.", Layouts.Dispute,
            [asOf, text, speaker, kinds, settled, entry, from, to], (result, ledger, cancellation) =>
            {
                var filter = new DisputeFilter
                {
                    AsOf = result.GetValue(asOf),
                    Text = result.GetValue(text),
                    Speaker = result.GetValue(speaker),
                    Kinds = result.GetValue(kinds) ?? [],
                    Settled = LedgerOptions.Answer(result, settled),
                    Entry = result.GetValue(entry),
                    From = result.GetValue(from),
                    To = result.GetValue(to),
                };
                return Task.FromResult<Func<PageRequest, Task<Page<Dispute>>>>(page => ledger.ListDisputesAsync(filter, page, cancellation));
            });
    }

    /// <summary>Returns the command <c>list commitments</c>.</summary>
    /// <param name="terminal">Where results and messages go.</param>
    public static Command Commitments(CommandTerminal terminal)
    {
        var asOf = LedgerOptions.AsOf();
        var text = LedgerOptions.Text("--text", "WORDS", "Words that must all stand in the commitment.");
        var party = LedgerOptions.Text("--party", "NAME", "Part of the name of the party or its speaker.");
        var act = LedgerOptions.Words<StatementAct>("--act", "Promises or threats only.");
        act.HelpName = "promise|threaten";
        act.Arity = ArgumentArity.ExactlyOne;
        act.Validators.Add(static result =>
        {
            string word = result.Tokens.Count == 0 ? string.Empty : result.Tokens[0].Value;
            if (word is not ("promise" or "threaten"))
            {
                result.AddError($"--act knows promise, threaten, not '{word}'");
            }
        });
        var statuses = LedgerOptions.Words<CommitmentStatus>("--status", "The statuses wanted.");
        var from = LedgerOptions.From("making it");
        var to = LedgerOptions.To("making it");
        return ListCommand.Create(terminal, "commitments", "List promises and threats, the latest first.", Layouts.Commitment,
            [asOf, text, party, act, statuses, from, to], (result, ledger, cancellation) =>
            {
                var filter = new CommitmentFilter
                {
                    AsOf = result.GetValue(asOf),
                    Text = result.GetValue(text),
                    Party = result.GetValue(party),
                    Act = result.GetValue(act) is [var one, ..] ? one : null,
                    Statuses = result.GetValue(statuses) ?? [],
                    From = result.GetValue(from),
                    To = result.GetValue(to),
                };
                return Task.FromResult<Func<PageRequest, Task<Page<Commitment>>>>(page => ledger.ListCommitmentsAsync(filter, page, cancellation));
            });
    }

    /// <summary>Returns the command <c>list statements</c>.</summary>
    /// <param name="terminal">Where results and messages go.</param>
    public static Command Statements(CommandTerminal terminal)
    {
        var asOf = LedgerOptions.AsOf();
        var text = LedgerOptions.Text("--text", "WORDS", "Words that must all stand in the statement.");
        var speaker = LedgerOptions.Text("--speaker", "NAME", "A speaker's identity or part of the name.");
        var acts = LedgerOptions.Words<StatementAct>("--act", "The acts wanted.");
        var report = LedgerOptions.Text("--report", "ID", "The identity of the report.");
        var from = LedgerOptions.From("publication");
        var to = LedgerOptions.To("publication");
        return ListCommand.Create(terminal, "statements", "List statements, those of the latest reports first.", Layouts.Statement,
            [asOf, text, speaker, acts, report, from, to], (result, ledger, cancellation) =>
            {
                var filter = new StatementFilter
                {
                    AsOf = result.GetValue(asOf),
                    Text = result.GetValue(text),
                    Speaker = result.GetValue(speaker),
                    Acts = result.GetValue(acts) ?? [],
                    Report = result.GetValue(report),
                    From = result.GetValue(from),
                    To = result.GetValue(to),
                };
                return Task.FromResult<Func<PageRequest, Task<Page<LedgerStatement>>>>(page => ledger.ListStatementsAsync(filter, page, cancellation));
            });
    }
}
