namespace OnRecord.Exchange.Tables;

/// <summary>Entries as comma-separated values with a row of headings, for spreadsheets and statistics programs.</summary>
internal sealed class CsvFormat : IExportFormat
{
    /// <inheritdoc/>
    public string Name => "csv";

    /// <inheritdoc/>
    public string MediaType => "text/csv; charset=utf-8; header=present";

    /// <inheritdoc/>
    public string FileExtension => ".csv";

    /// <inheritdoc/>
    public Task<ExportCount> WriteAsync(ExportContent content, Stream stream, CancellationToken cancellation) =>
        EntryTable.WriteAsync(content.Entries, withHashtags: false, stream, cancellation);
}
