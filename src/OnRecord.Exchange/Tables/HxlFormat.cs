namespace OnRecord.Exchange.Tables;

/// <summary>Entries as comma-separated values with a row of headings and one of HXL hashtags, for humanitarian data tools.</summary>
internal sealed class HxlFormat : IExportFormat
{
    /// <inheritdoc/>
    public string Name => "hxl";

    /// <inheritdoc/>
    public string MediaType => "text/csv; charset=utf-8; header=present";

    /// <inheritdoc/>
    public string FileExtension => ".hxl.csv";

    /// <inheritdoc/>
    public Task<ExportCount> WriteAsync(ExportContent content, Stream stream, CancellationToken cancellation) =>
        EntryTable.WriteAsync(content.Entries, withHashtags: true, stream, cancellation);
}
