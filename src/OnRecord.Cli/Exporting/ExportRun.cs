using OnRecord.Cli.Terminal;
using OnRecord.Exchange;
using OnRecord.Ledger;
using OnRecord.Ledger.Queries;

namespace OnRecord.Cli.Exporting;

/// <summary>Writes the record in a format, to a file or to standard output.</summary>
/// <param name="terminal">Where results and messages go.</param>
/// <param name="ledger">The ledger.</param>
/// <param name="format">The format.</param>
internal sealed class ExportRun(CommandTerminal terminal, ILedger ledger, IExportFormat format)
{
    /// <summary>Writes the entries that meet a filter, or the disputes of the same words and days.</summary>
    /// <param name="entries">Which entries are wanted.</param>
    /// <param name="path">The file; null for standard output.</param>
    /// <param name="cancellation">Stops the writing; then there is no file.</param>
    /// <returns>The exit code.</returns>
    public async Task<int> RunAsync(EntryFilter entries, string? path, CancellationToken cancellation)
    {
        var disputes = new DisputeFilter { AsOf = entries.AsOf, Text = entries.Text, From = entries.From, To = entries.To };
        var content = ExportContent.Of(ledger, entries, disputes);
        var count = path is null
            ? await terminal.WriteAsync(stream => format.WriteAsync(content, stream, cancellation))
            : await WriteFileAsync(content, path, cancellation);
        if (count.LeftOut > 0)
        {
            terminal.Remark($"{count.Written:N0} written, {count.LeftOut:N0} left out, for which {format.Name} has no place");
        }

        return ExitCode.Done;
    }

    private async Task<ExportCount> WriteFileAsync(ExportContent content, string path, CancellationToken cancellation)
    {
        string draft = path + ".new";
        try
        {
            ExportCount count;
            await using (var file = new FileStream(draft, FileMode.Create, FileAccess.Write, FileShare.None))
            {
                count = await format.WriteAsync(content, file, cancellation);
            }

            File.Move(draft, path, overwrite: true);
            return count;
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            throw new LedgerException($"{path}: {error.Message}", error);
        }
        finally
        {
            File.Delete(draft);
        }
    }
}
