using System.Text.Json;
using OnRecord.Model;
using OnRecord.Model.Json;

namespace OnRecord.Exchange.Json;

/// <summary>Entries as JSON Lines of the public contract: everything that the ledger knows of each.</summary>
internal sealed class JsonLinesFormat : IExportFormat
{
    /// <inheritdoc/>
    public string Name => "jsonl";

    /// <inheritdoc/>
    public string MediaType => "application/jsonl";

    /// <inheritdoc/>
    public string FileExtension => ".jsonl";

    /// <inheritdoc/>
    public async Task<ExportCount> WriteAsync(ExportContent content, Stream stream, CancellationToken cancellation)
    {
        var type = ModelJson.TypeInfo<Entry>(ModelJson.Line);
        var count = default(ExportCount);
        await using var output = new JsonOutput(stream);
        await foreach (var entry in content.Entries.WithCancellation(cancellation))
        {
            JsonSerializer.Serialize(output.Writer, entry, type);
            await output.EndLineAsync(cancellation);
            count = count.Plus(written: true);
        }

        return count;
    }
}
