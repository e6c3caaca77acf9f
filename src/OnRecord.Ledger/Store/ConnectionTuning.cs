using System.Data.Common;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace OnRecord.Ledger.Store;

/// <summary>Sets up each connection to a SQLite file: durable, many readers beside one writer, references checked.</summary>
internal sealed class ConnectionTuning(LedgerAccess access) : DbConnectionInterceptor
{
    private const string Reading = "pragma foreign_keys = on; pragma cache_size = -65536; pragma mmap_size = 1073741824; pragma temp_store = memory;";
    private const string Writing = "pragma journal_mode = wal; pragma synchronous = full;" + Reading;

    /// <inheritdoc/>
    public override void ConnectionOpened(DbConnection connection, ConnectionEndEventData eventData)
    {
        using var command = connection.CreateCommand();
        command.CommandText = access == LedgerAccess.Write ? Writing : Reading;
        command.ExecuteNonQuery();
    }

    /// <inheritdoc/>
    public override Task ConnectionOpenedAsync(DbConnection connection, ConnectionEndEventData eventData, CancellationToken cancellationToken = default)
    {
        ConnectionOpened(connection, eventData);
        return Task.CompletedTask;
    }
}
