using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;
using Npgsql;
using OnRecord.Ledger.Store;

namespace OnRecord.Ledger.Filing;

/// <summary>
/// Writes many rows quickly, inside the transaction of a context: the hot path of filing. A command is prepared once for a table;
/// PostgreSQL is sent whole tables at once.
/// </summary>
internal sealed class RowWriter(LedgerContext context) : IDisposable
{
    private readonly DbConnection _connection = context.Database.GetDbConnection();
    private readonly DbTransaction? _transaction = context.Database.CurrentTransaction?.GetDbTransaction();
    private readonly Dictionary<string, DbCommand> _prepared = [];

    /// <summary>Adds rows to a table.</summary>
    /// <param name="table">The table.</param>
    /// <param name="columns">The names of the columns, parted by a comma and a space.</param>
    /// <param name="rows">The values of each row, in the order of the columns.</param>
    public void Insert(string table, string columns, IEnumerable<object?[]> rows)
    {
        if (_connection is NpgsqlConnection server)
        {
            Copy(server, table, columns, rows);
            return;
        }

        string names = string.Join(", ", columns.Split(", ").Select(static (_, index) => $"@p{index}"));
        Execute($"insert into {table} ({columns}) values ({names})", rows);
    }

    /// <summary>Runs one command for each set of values, which it names <c>@p0</c>, <c>@p1</c>, …</summary>
    public void Execute(string sql, IEnumerable<object?[]> rows)
    {
        DbCommand? command = null;
        foreach (object?[] row in rows)
        {
            command ??= Prepare(sql, row.Length);
            for (int index = 0; index < row.Length; index++)
            {
                command.Parameters[index].Value = row[index] ?? DBNull.Value;
            }

            command.ExecuteNonQuery();
        }
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        foreach (var command in _prepared.Values)
        {
            command.Dispose();
        }
    }

    private static void Copy(NpgsqlConnection server, string table, string columns, IEnumerable<object?[]> rows)
    {
        using var rest = rows.GetEnumerator();
        if (!rest.MoveNext())
        {
            return;
        }

        using var stream = server.BeginBinaryImport($"copy {table} ({columns}) from stdin (format binary)");
        do
        {
            stream.StartRow();
            foreach (object? value in rest.Current)
            {
                if (value is null)
                {
                    stream.WriteNull();
                }
                else
                {
                    stream.Write(value);
                }
            }
        }
        while (rest.MoveNext());

        stream.Complete();
    }

    private DbCommand Prepare(string sql, int count)
    {
        if (!_prepared.TryGetValue(sql, out var command))
        {
            command = _connection.CreateCommand();
            command.Transaction = _transaction;
            command.CommandText = sql;
            for (int index = 0; index < count; index++)
            {
                var parameter = command.CreateParameter();
                parameter.ParameterName = $"p{index}";
                command.Parameters.Add(parameter);
            }

            _prepared.Add(sql, command);
        }

        return command;
    }
}
