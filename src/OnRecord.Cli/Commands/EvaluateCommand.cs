using System.CommandLine;
using OnRecord.Cli.Evaluate;
using OnRecord.Cli.Terminal;

namespace OnRecord.Cli.Commands;

/// <summary>The command <c>evaluate</c>: how well OnRecord does on the development sets.</summary>
internal static class EvaluateCommand
{
    /// <summary>Returns the command.</summary>
    /// <param name="terminal">Where results and messages go.</param>
    public static Command Create(CommandTerminal terminal)
    {
        var names = new Argument<string[]>("NAME")
        {
            Description = "The measurements to make; none for all. --list names them.",
            Arity = ArgumentArity.ZeroOrMore,
        };
        names.Validators.Add(result =>
        {
            foreach (string name in result.Tokens.Select(static token => token.Value).Where(static name => !EvaluationRegistry.All.Any(one => one.Name == name)))
            {
                result.AddError($"there is no measurement '{name}'; --list names them");
            }
        });
        var data = new Option<string?>("--data") { Description = "The folder of the development sets.", HelpName = "FOLDER" };
        data.Validators.Add(result =>
        {
            string folder = result.Tokens.Count == 0 ? string.Empty : result.Tokens[0].Value;
            if (!Directory.Exists(folder))
            {
                result.AddError($"--data: there is no folder {folder}");
            }
        });
        var format = CommonOptions.Format("table for people, markdown for documents, json for programs.", "table", "markdown", "json");
        var limit = new Option<int?>("--limit")
        {
            Description = "Score only the first N documents, sentences or records of each set.",
            HelpName = "N",
            CustomParser = static result => CommonOptions.ParsePositive(result),
        };
        var list = new Option<bool>("--list") { Description = "List the measurements and the data they need." };
        var command = new CommandWithExamples(
            "evaluate",
            "Measure OnRecord on development sets and print a table.",
            "onrecord evaluate --list",
            "onrecord evaluate --data ../shared/data",
            "onrecord evaluate trees-ewt --data ../shared/data --format markdown")
        {
            names, data, format, limit, list,
        };
        command.Validators.Add(result =>
        {
            if (!result.GetValue(list) && result.GetResult(data) is null)
            {
                result.AddError("evaluate needs --data FOLDER, the folder of the development sets");
            }
        });
        command.SetAction((result, cancellation) =>
        {
            var run = new EvaluationRun(terminal, result.GetValue(format)!);
            var wanted = result.GetValue(names) is { Length: > 0 } some
                ? EvaluationRegistry.All.Where(one => some.Contains(one.Name, StringComparer.Ordinal))
                : EvaluationRegistry.All;
            return Task.Run(
                () => result.GetValue(list) ? run.List(wanted) : run.Run(wanted, result.GetValue(data)!, result.GetValue(limit), cancellation),
                CancellationToken.None);
        });
        return command;
    }
}
