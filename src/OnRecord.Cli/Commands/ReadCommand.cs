using System.CommandLine;
using OnRecord.Cli.Reading;
using OnRecord.Cli.Rendering;
using OnRecord.Cli.Terminal;
using OnRecord.Sources;

namespace OnRecord.Cli.Commands;

/// <summary>The command <c>read</c>: from reports to readings.</summary>
internal static class ReadCommand
{
    /// <summary>Returns the command.</summary>
    /// <param name="terminal">Where results and messages go.</param>
    public static Command Create(CommandTerminal terminal)
    {
        var paths = CommonOptions.Paths();
        var published = CommonOptions.Published();
        var source = CommonOptions.Source();
        var format = CommonOptions.Format("text for people, jsonl for one reading a line, json for an array of them.", "text", "jsonl", "json");
        var explain = new Option<bool>("--explain") { Description = "Name the pattern or model behind each field." };
        var quiet = CommonOptions.Quiet();
        var jobs = CommonOptions.Jobs();
        var maxBytes = CommonOptions.MaxBytes();
        var command = new CommandWithExamples(
            "read",
            "Read reports and print what they say: statements and events, with the words each came from.",
            "onrecord read samples/moscow-talks.txt --published 2021-07-10",
            "onrecord read reports.jsonl page.html archive/ --format jsonl > readings.jsonl",
            "curl -s https://example.org/report | onrecord read - --published 2021-07-10 --explain")
        {
            paths, published, source, format, explain, quiet, jobs, maxBytes,
        };
        command.SetAction((result, cancellation) =>
        {
            var request = new ReadRequest
            {
                Paths = result.GetRequiredValue(paths),
                Sources = new SourceOptions
                {
                    Published = result.GetValue(published),
                    Source = result.GetValue(source),
                    MaxBytes = result.GetValue(maxBytes),
                },
                Explain = result.GetValue(explain),
                Quiet = result.GetValue(quiet),
                Jobs = result.GetValue(jobs),
            };
            IReadingWriter writer = result.GetValue(format) switch
            {
                "jsonl" => new JsonLinesWriter(terminal),
                "json" => new JsonArrayWriter(terminal),
                _ => new TextWriterForPeople(terminal),
            };
            return new ReadRun(request, writer, terminal, TimeProvider.System).RunAsync(cancellation);
        });
        return command;
    }
}
