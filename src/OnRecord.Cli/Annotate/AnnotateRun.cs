using OnRecord.Cli.Reading;
using OnRecord.Cli.Terminal;
using OnRecord.Language;
using OnRecord.Language.Analysis;
using OnRecord.Language.Conllu;
using OnRecord.Language.Tokenization;
using OnRecord.Sources;

namespace OnRecord.Cli.Annotate;

/// <summary>Writes the language analysis of reports, or of text that is already cut into words.</summary>
/// <param name="terminal">Where results and messages go.</param>
/// <param name="options">How reports are taken in.</param>
internal sealed class AnnotateRun(CommandTerminal terminal, SourceOptions options)
{
    /// <summary>Analyses reports.</summary>
    /// <param name="paths">The files and folders.</param>
    /// <param name="cancellation">Stops the run.</param>
    /// <returns>The exit code.</returns>
    public async Task<int> RunAsync(IReadOnlyList<string> paths, CancellationToken cancellation)
    {
        var language = LanguagePack.Open("en");
        var tokenizer = Tokenizer.Load(language);
        using var analyser = Analyser.Load(language);
        int failed = 0;
        await foreach (var item in Inputs.ReadAsync(paths, options, LanguageCatalogue.LoadDetector(), cancellation))
        {
            if (item.Report is { } report)
            {
                using var lines = new StringWriter { NewLine = "\n" };
                ConlluWriter.Write(analyser.Analyse(tokenizer.Tokenize(report.Text)), PlainText.OneLine(report.Id), lines);
                terminal.Write(lines.ToString());
            }
            else
            {
                failed++;
                terminal.Complain($"{item.Origin}: {item.Problem!.Message}");
            }
        }

        return failed == 0 ? ExitCode.Done : ExitCode.SomeFailed;
    }

    /// <summary>Analyses text that is already cut into sentences and words.</summary>
    /// <param name="paths">The files; <c>-</c> stands for standard input.</param>
    /// <param name="cancellation">Stops the run.</param>
    /// <returns>The exit code.</returns>
    public async Task<int> RunPretokenizedAsync(IReadOnlyList<string> paths, CancellationToken cancellation)
    {
        using var analyser = Analyser.Load(LanguagePack.Open("en"));
        int failed = 0;
        foreach (string path in paths)
        {
            string origin = path == "-" ? "standard input" : path;
            try
            {
                using var reader = new StreamReader(path == "-" ? Console.OpenStandardInput() : File.OpenRead(path));
                await foreach (var batch in PretokenizedReader.ReadAsync(reader, cancellation))
                {
                    terminal.Write(PretokenizedWriter.Write(batch, analyser));
                }
            }
            catch (Exception error) when (error is IOException or UnauthorizedAccessException or FormatException)
            {
                failed++;
                terminal.Complain($"{origin}: {error.Message}");
            }
        }

        return failed == 0 ? ExitCode.Done : ExitCode.SomeFailed;
    }
}
