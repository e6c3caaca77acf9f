using DuckDB.NET.Data;
using OnRecord.Model;

namespace OnRecord.Exchange.Tests.Parquet;

/// <summary>An exported file, read by DuckDB; <c>$</c> in a query stands for it.</summary>
internal sealed class ParquetFile(string path) : IDisposable
{
    public static async Task<ParquetFile> WriteAsync(params IEnumerable<Entry> entries)
    {
        string path = Path.Combine(Path.GetTempPath(), $"onrecord-{Guid.NewGuid():N}.parquet");
        await File.WriteAllBytesAsync(path, await Output.BytesAsync("parquet", entries), TestContext.Current.CancellationToken);
        return new ParquetFile(path);
    }

    public List<T> Query<T>(string sql, Func<DuckDBDataReader, T> read)
    {
        using var connection = new DuckDBConnection("DataSource=:memory:");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = sql.Replace("'$'", $"'{path}'").Replace(" $", $" '{path}'");
        using var reader = command.ExecuteReader();
        var rows = new List<T>();
        while (reader.Read())
        {
            rows.Add(read(reader));
        }

        return rows;
    }

    public void Dispose() => File.Delete(path);
}
