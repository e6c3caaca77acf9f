using OnRecord.Exchange.Tables;
using OnRecord.Model;
using Parquet;
using Parquet.Schema;

namespace OnRecord.Exchange.Parquet;

/// <summary>Entries as an Apache Parquet file with typed columns, for pandas, DuckDB, R and data warehouses.</summary>
internal sealed class ParquetFormat : IExportFormat
{
    // Rows are held until a group is full; readers work on groups in parallel.
    private const int RowsOfGroup = 10_000;

    /// <inheritdoc/>
    public string Name => "parquet";

    /// <inheritdoc/>
    public string MediaType => "application/vnd.apache.parquet";

    /// <inheritdoc/>
    public string FileExtension => ".parquet";

    /// <inheritdoc/>
    public async Task<ExportCount> WriteAsync(ExportContent content, Stream stream, CancellationToken cancellation)
    {
        var count = default(ExportCount);
        var fields = EntryColumns.All.Select(ParquetColumn.FieldOf).ToArray();
        await using var forward = new ForwardStream(stream);
        var options = new ParquetOptions { CompressionMethod = CompressionMethod.Snappy };
        await using var writer = await ParquetWriter.CreateAsync(new ParquetSchema(fields), forward, options, cancellationToken: cancellation);
        var rows = new List<Entry>();
        await foreach (var entry in content.Entries.WithCancellation(cancellation))
        {
            rows.Add(entry);
            count = count.Plus(written: true);
            if (rows.Count == RowsOfGroup)
            {
                await GroupAsync(writer, fields, rows, cancellation);
                rows.Clear();
            }
        }

        if (rows.Count > 0)
        {
            await GroupAsync(writer, fields, rows, cancellation);
        }

        return count;
    }

    private static async Task GroupAsync(ParquetWriter writer, Field[] fields, List<Entry> rows, CancellationToken cancellation)
    {
        using var group = writer.CreateRowGroup();
        for (int i = 0; i < fields.Length; i++)
        {
            await ParquetColumn.WriteAsync(group, fields[i], EntryColumns.All[i], rows, cancellation);
        }

        group.CompleteValidate();
    }
}
