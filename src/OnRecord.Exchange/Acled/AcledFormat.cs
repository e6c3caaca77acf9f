using OnRecord.Exchange.Tables;

namespace OnRecord.Exchange.Acled;

/// <summary>
/// Entries as comma-separated values in the shape of ACLED's data. Holds what ACLED counts: happenings with a sub-event type, placed in a
/// country and in time to within a month.
/// </summary>
internal sealed class AcledFormat : IExportFormat
{
    /// <inheritdoc/>
    public string Name => "acled";

    /// <inheritdoc/>
    public string MediaType => "text/csv; charset=utf-8; header=present";

    /// <inheritdoc/>
    public string FileExtension => ".acled.csv";

    /// <inheritdoc/>
    public async Task<ExportCount> WriteAsync(ExportContent content, Stream stream, CancellationToken cancellation)
    {
        var count = default(ExportCount);
        var sources = new ReportSources(content.FindReport);
        await using var output = new CsvOutput(stream);
        foreach (string heading in AcledRow.Headings)
        {
            output.Text(heading);
        }

        await output.EndRowAsync();
        await foreach (var entry in content.Entries.WithCancellation(cancellation))
        {
            bool fits = Happening.Is(entry)
                && AcledEventType.Find(entry.Acled) is not null
                && AcledCountry.Find(entry.Place?.Country) is not null
                && AcledTime.Of(entry) is not null;
            if (fits)
            {
                AcledRow.Write(output, entry, await sources.OfAsync(entry, cancellation));
                await output.EndRowAsync();
            }

            count = count.Plus(fits);
        }

        return count;
    }
}
