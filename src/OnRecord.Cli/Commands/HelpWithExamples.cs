using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;

namespace OnRecord.Cli.Commands;

/// <summary>Prints the help of a command and examples of its use.</summary>
/// <param name="help">The help without examples.</param>
internal sealed class HelpWithExamples(HelpAction help) : SynchronousCommandLineAction
{
    private static readonly string[] RootExamples =
    [
        "onrecord read report.txt --published 2021-07-10",
        "onrecord add samples/afghanistan-2021/ --ledger crisis.db",
        "onrecord list entries --ledger crisis.db",
        "onrecord COMMAND --help",
    ];

    /// <inheritdoc/>
    public override bool ClearsParseErrors => true;

    /// <inheritdoc/>
    public override int Invoke(ParseResult parseResult)
    {
        int exit = help.Invoke(parseResult);
        var output = parseResult.InvocationConfiguration.Output;
        var command = parseResult.CommandResult.Command;
        output.Write("Examples:\n");
        foreach (string example in command is CommandWithExamples { Examples: var own } ? own : RootExamples)
        {
            output.Write($"  {example}\n");
        }

        output.Write("\nExit codes: 0 done, 1 not all could be done, 2 wrong use.\n");
        return exit;
    }
}
