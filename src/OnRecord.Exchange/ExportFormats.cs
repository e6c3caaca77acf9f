using OnRecord.Exchange.Acled;
using OnRecord.Exchange.Json;
using OnRecord.Exchange.Parquet;
using OnRecord.Exchange.Tables;

namespace OnRecord.Exchange;

/// <summary>The formats that a ledger can be exported in.</summary>
public static class ExportFormats
{
    /// <summary>Gets the formats, the most used first.</summary>
    public static IReadOnlyList<IExportFormat> All { get; } =
    [
        new CsvFormat(),
        new JsonLinesFormat(),
        new GeoJsonFormat(),
        new ParquetFormat(),
        new HxlFormat(),
        new PloverFormat(),
        new AcledFormat(),
        new ClaimReviewFormat(),
    ];

    /// <summary>Returns the format of a name, in any case; null when there is none.</summary>
    /// <param name="name">The name.</param>
    public static IExportFormat? Find(string name) => All.FirstOrDefault(format => string.Equals(format.Name, name, StringComparison.OrdinalIgnoreCase));
}
