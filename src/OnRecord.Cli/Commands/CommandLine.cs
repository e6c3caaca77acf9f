using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Parsing;
using OnRecord.Cli.Terminal;

namespace OnRecord.Cli.Commands;

/// <summary>The command line of the program: its commands, its help, its errors.</summary>
internal static class CommandLine
{
    private const string About =
        "Reads news reports and keeps the record: who did what to whom, where and when, and who says so.";

    /// <summary>Understands and carries out a command.</summary>
    /// <param name="args">What the user wrote.</param>
    /// <param name="terminal">Where results and messages go.</param>
    /// <returns>The exit code.</returns>
    public static async Task<int> RunAsync(string[] args, CommandTerminal terminal)
    {
        var root = Create(terminal);
        // A path that begins with @ is a path.
        var result = root.Parse(args.Length == 0 ? ["--help"] : args, new ParserConfiguration { ResponseFileTokenReplacer = null });
        if (result.Errors.Count > 0 && result.Action is not HelpWithExamples)
        {
            foreach (var error in result.Errors)
            {
                terminal.Complain(error.Message);
            }

            terminal.Complain($"see '{NameOf(result.CommandResult)} --help'");
            return ExitCode.WrongUse;
        }

        using var output = new StringWriter();
        int exit = await result.InvokeAsync(new InvocationConfiguration
        {
            EnableDefaultExceptionHandler = false,
            Output = output,
            ProcessTerminationTimeout = TimeSpan.FromSeconds(5),
        });
        terminal.Write(output.ToString());
        return exit;
    }

    /// <summary>Returns the root command with all commands below it.</summary>
    /// <param name="terminal">Where results and messages go.</param>
    public static RootCommand Create(CommandTerminal terminal)
    {
        var root = new RootCommand(About)
        {
            ReadCommand.Create(terminal),
            AnnotateCommand.Create(terminal),
            AddCommand.Create(terminal),
            ListCommand.Create(terminal),
            ShowCommand.Create(terminal),
            ExportCommand.Create(terminal),
            ReviewCommand.Create(terminal),
            WatchCommand.Create(terminal),
            EvaluateCommand.Create(terminal),
        };
        foreach (var help in root.Options.OfType<HelpOption>())
        {
            help.Action = new HelpWithExamples((HelpAction)help.Action!);
        }

        return root;
    }

    private static string NameOf(CommandResult result) =>
        result.Parent is CommandResult parent ? $"{NameOf(parent)} {result.Command.Name}" : "onrecord";
}
