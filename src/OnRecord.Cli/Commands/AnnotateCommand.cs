using System.CommandLine;
using OnRecord.Cli.Annotate;
using OnRecord.Cli.Terminal;
using OnRecord.Sources;

namespace OnRecord.Cli.Commands;

/// <summary>The command <c>annotate</c>: the language analysis alone.</summary>
internal static class AnnotateCommand
{
    /// <summary>Returns the command.</summary>
    /// <param name="terminal">Where results and messages go.</param>
    public static Command Create(CommandTerminal terminal)
    {
        var paths = CommonOptions.Paths();
        var format = CommonOptions.Format("conllu for CoNLL-U (Universal Dependencies), names in the last column.", "conllu");
        var pretokenized = new Option<bool>("--pretokenized")
        {
            Description = "The input is already cut: CoNLL-U, or a sentence a line with spaces between the words.",
        };
        var maxBytes = CommonOptions.MaxBytes();
        var command = new CommandWithExamples(
            "annotate",
            "Print the language analysis of reports: sentences, words, tags, lemmas, trees and names.",
            "onrecord annotate samples/moscow-talks.txt > moscow-talks.conllu",
            "onrecord annotate --pretokenized gold.conllu > predicted.conllu")
        {
            paths, format, pretokenized, maxBytes,
        };
        command.SetAction((result, cancellation) =>
        {
            var run = new AnnotateRun(terminal, new SourceOptions { MaxBytes = result.GetValue(maxBytes) });
            var wanted = result.GetRequiredValue(paths);
            return result.GetValue(pretokenized) ? run.RunPretokenizedAsync(wanted, cancellation) : run.RunAsync(wanted, cancellation);
        });
        return command;
    }
}
