using System.Data.Common;
using Microsoft.Data.Sqlite;
using Npgsql;

namespace OnRecord.Ledger.Store;

/// <summary>Says in one line what is the matter with a store.</summary>
internal static class Faults
{
    private const int Busy = 5;
    private const int Locked = 6;
    private const int ReadOnly = 8;
    private const int InputOutput = 10;
    private const int Corrupt = 11;
    private const int Full = 13;
    private const int CannotOpen = 14;
    private const int NoDatabase = 26;

    /// <summary>Returns the exception that callers see.</summary>
    public static LedgerException Translate(Exception fault, LedgerLocation location)
    {
        for (var inner = fault; inner is not null; inner = inner.InnerException)
        {
            switch (inner)
            {
                case LedgerException known:
                    return known;
                case SqliteException sqlite:
                    return new LedgerException(Explain(sqlite, location), fault);
                case PostgresException { SqlState: PostgresErrorCodes.LockNotAvailable }:
                    return new LedgerException($"{location}: another process is writing to this ledger; try again when it has finished.", fault);
                case PostgresException { SqlState: PostgresErrorCodes.DiskFull }:
                    return new LedgerException($"{location}: the disk of the database is full; nothing of this batch was filed.", fault);
                case PostgresException { SqlState: PostgresErrorCodes.ReadOnlySqlTransaction or PostgresErrorCodes.InsufficientPrivilege } refused:
                    return new LedgerException($"{location}: the database does not allow this: {refused.MessageText}", fault);
                case PostgresException { SqlState: PostgresErrorCodes.InvalidCatalogName }:
                    return new LedgerException($"{location}: there is no such database on the server; make it with createdb.", fault);
                case NpgsqlException server:
                    return new LedgerException($"{location}: {server.Message.ReplaceLineEndings(" ")}", fault);
            }
        }

        return new LedgerException($"{location}: {fault.Message.ReplaceLineEndings(" ")}", fault);
    }

    /// <summary>Checks whether an exception is the store's and not the caller's.</summary>
    public static bool IsStores(Exception fault) =>
        fault is DbException or InvalidDataException or IOException or UnauthorizedAccessException or System.Text.Json.JsonException
            or TimeoutException or Microsoft.EntityFrameworkCore.DbUpdateException
        || (fault is InvalidOperationException && fault.InnerException is DbException);

    private static string Explain(SqliteException fault, LedgerLocation location) => fault.SqliteErrorCode switch
    {
        Busy or Locked => $"{location}: another process is writing to this ledger; try again when it has finished.",
        ReadOnly => $"{location}: the file or its folder is read-only; nothing was filed.",
        Full => $"{location}: the disk is full; nothing of this batch was filed.",
        Corrupt => $"{location}: the file is damaged; restore it from a copy, or file the reports again into a new ledger.",
        NoDatabase => $"{location}: the file is not a ledger.",
        CannotOpen => $"{location}: the file cannot be opened; check that its folder exists and may be written to.",
        InputOutput => $"{location}: the disk failed to read or write; nothing of this batch was filed.",
        _ => $"{location}: {fault.Message.ReplaceLineEndings(" ")}",
    };
}
