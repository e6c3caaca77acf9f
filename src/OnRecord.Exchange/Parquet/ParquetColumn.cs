using OnRecord.Exchange.Tables;
using OnRecord.Model;
using Parquet;
using Parquet.Schema;

namespace OnRecord.Exchange.Parquet;

/// <summary>Writes one column of the entry table as a Parquet column of its own type.</summary>
internal static class ParquetColumn
{
    private const string ListItem = "element";

    // Where the parts of a list column stand: https://parquet.apache.org/docs/file-format/nestedencoding.
    private const int EmptyList = 1;
    private const int ItemOfList = 2;

    /// <summary>Returns the field that holds a column.</summary>
    public static Field FieldOf(EntryColumn column) => column.Kind switch
    {
        ColumnKind.Text => new DataField(column.Name, typeof(string), isNullable: true),
        ColumnKind.List => new ListField(column.Name, new DataField(ListItem, typeof(string), isNullable: false)),
        ColumnKind.Integer => new DataField(column.Name, typeof(long), isNullable: true),
        ColumnKind.Number => new DataField(column.Name, typeof(double), isNullable: true),
        ColumnKind.Day => new DataField(column.Name, typeof(DateOnly), isNullable: true),
        _ => throw new InvalidOperationException($"No field of kind {column.Kind} can be made."),
    };

    /// <summary>Writes the next column of a row group.</summary>
    public static Task WriteAsync(ParquetRowGroupWriter group, Field field, EntryColumn column, IReadOnlyList<Entry> rows, CancellationToken cancellation) =>
        column.Kind switch
        {
            ColumnKind.Text => group.WriteAsync((DataField)field, [.. rows.Select(row => (string?)column.Value(row)!)]),
            ColumnKind.List => ListAsync(group, (DataField)((ListField)field).Item, [.. rows.Select(row => (IReadOnlyList<string>)column.Value(row)!)], cancellation),
            ColumnKind.Integer => ValuesAsync<long>(group, field, column, rows, cancellation),
            ColumnKind.Number => ValuesAsync<double>(group, field, column, rows, cancellation),
            ColumnKind.Day => ValuesAsync<DateOnly>(group, field, column, rows, cancellation),
            _ => throw new InvalidOperationException($"No column of kind {column.Kind} can be written."),
        };

    private static Task ValuesAsync<T>(ParquetRowGroupWriter group, Field field, EntryColumn column, IReadOnlyList<Entry> rows, CancellationToken cancellation)
        where T : struct
    {
        T?[] values = [.. rows.Select(row => (T?)column.Value(row))];
        return group.WriteAsync<T>((DataField)field, (ReadOnlyMemory<T?>)values, cancellationToken: cancellation);
    }

    private static Task ListAsync(ParquetRowGroupWriter group, DataField item, IReadOnlyList<IReadOnlyList<string>> lists, CancellationToken cancellation)
    {
        var values = new List<ReadOnlyMemory<char>>();
        var definitions = new List<int>();
        var repetitions = new List<int>();
        foreach (var list in lists)
        {
            if (list.Count == 0)
            {
                definitions.Add(EmptyList);
                repetitions.Add(0);
            }

            for (int i = 0; i < list.Count; i++)
            {
                values.Add(list[i].AsMemory());
                definitions.Add(ItemOfList);
                repetitions.Add(i == 0 ? 0 : 1);
            }
        }

        return group.WriteAllPartsAsync<ReadOnlyMemory<char>>(item, values.ToArray(), definitions.ToArray(), repetitions.ToArray(), cancellation);
    }
}
