namespace OnRecord.Exchange;

/// <summary>
/// Writes what a ledger lists in a format that other programs read. The bytes depend only on the content and its order, and memory does
/// not grow with the number of items. Safe for concurrent use.
/// </summary>
public interface IExportFormat
{
    /// <summary>Gets the name by which people ask for it: lower case, no spaces.</summary>
    string Name { get; }

    /// <summary>Gets the media type, for HTTP.</summary>
    string MediaType { get; }

    /// <summary>Gets the usual ending of file names, with the dot.</summary>
    string FileExtension { get; }

    /// <summary>Writes the content. The stream is written forward only and left open.</summary>
    /// <param name="content">What is exported.</param>
    /// <param name="stream">Where to; need not be seekable.</param>
    /// <param name="cancellation">Stops the writing; what is written by then is no whole file.</param>
    /// <returns>How many items were written, and how many the format cannot hold.</returns>
    /// <exception cref="IOException">The stream cannot be written.</exception>
    Task<ExportCount> WriteAsync(ExportContent content, Stream stream, CancellationToken cancellation);
}
