using OnRecord.Model;

namespace OnRecord.Exchange.Tables;

/// <summary>Writes entries as comma-separated values, one a row.</summary>
internal static class EntryTable
{
    public static async Task<ExportCount> WriteAsync(IAsyncEnumerable<Entry> entries, bool withHashtags, Stream stream, CancellationToken cancellation)
    {
        var count = default(ExportCount);
        await using var output = new CsvOutput(stream);
        await HeadAsync(output, column => column.Name);
        if (withHashtags)
        {
            await HeadAsync(output, column => column.Hashtag);
        }

        await foreach (var entry in entries.WithCancellation(cancellation))
        {
            foreach (var column in EntryColumns.All)
            {
                Cell(output, column, entry);
            }

            await output.EndRowAsync();
            count = count.Plus(written: true);
        }

        return count;
    }

    private static Task HeadAsync(CsvOutput output, Func<EntryColumn, string> words)
    {
        foreach (var column in EntryColumns.All)
        {
            output.Text(words(column));
        }

        return output.EndRowAsync();
    }

    private static void Cell(CsvOutput output, EntryColumn column, Entry entry)
    {
        object? value = column.Value(entry);
        switch (column.Kind)
        {
            case ColumnKind.Text:
                output.Text((string?)value);
                break;
            case ColumnKind.List:
                output.List((IReadOnlyList<string>)value!);
                break;
            case ColumnKind.Integer:
                output.Number((long?)value);
                break;
            case ColumnKind.Number:
                output.Number((double?)value);
                break;
            case ColumnKind.Day:
                output.Day((DateOnly?)value);
                break;
            default:
                throw new InvalidOperationException($"No cell of kind {column.Kind} can be written.");
        }
    }
}
