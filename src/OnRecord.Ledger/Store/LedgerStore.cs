using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace OnRecord.Ledger.Store;

/// <summary>Opens contexts on one store, and brings its tables up to date.</summary>
internal sealed class LedgerStore
{
    private readonly DbContextOptions<LedgerContext> _options;

    /// <summary>Initializes a store; nothing is opened yet.</summary>
    public LedgerStore(LedgerLocation location, LedgerAccess access, TimeSpan patience)
    {
        Location = location;
        Patience = patience;
        Access = access;
        var builder = new DbContextOptionsBuilder<LedgerContext>()
            .UseQueryTrackingBehavior(QueryTrackingBehavior.NoTracking)
            .ConfigureWarnings(static warnings => warnings.Ignore(RelationalEventId.PendingModelChangesWarning));
        _options = (location.IsServer ? builder.UseNpgsql(location.Value) : UseFile(builder, location, access, patience)).Options;
    }

    public LedgerLocation Location { get; }

    public LedgerAccess Access { get; }

    /// <summary>How long a writer waits for another one.</summary>
    public TimeSpan Patience { get; }

    /// <summary>Returns a context of its own for one call.</summary>
    public LedgerContext Open() => new(_options);

    /// <summary>Brings the tables up to date when writing; checks that they are when reading.</summary>
    public async Task PrepareAsync(CancellationToken cancellation)
    {
        if (!Location.IsServer && Access == LedgerAccess.Read && !File.Exists(Location.Value))
        {
            throw new LedgerException($"{Location}: there is no such ledger; `onrecord add` makes one.");
        }

        await using var context = Open();
        string[] known = [.. context.Database.GetMigrations()];
        bool there = Location.IsServer || (File.Exists(Location.Value) && new FileInfo(Location.Value).Length > 0);
        string[] applied = there ? [.. await context.Database.GetAppliedMigrationsAsync(cancellation)] : [];
        if (applied.Except(known, StringComparer.Ordinal).Any())
        {
            throw new LedgerException($"{Location}: the ledger was made by a newer version of OnRecord; use that version.");
        }

        if (applied.Length == known.Length)
        {
            return;
        }

        if (Access == LedgerAccess.Read)
        {
            throw new LedgerException(applied.Length == 0
                ? $"{Location}: this is not a ledger."
                : $"{Location}: the ledger was made by an older version of OnRecord; add a report, or nothing, to bring it up to date.");
        }

        await context.Database.MigrateAsync(cancellation);
    }

    /// <summary>Lets go of the connections that are kept for reuse.</summary>
    public void Close()
    {
        using var context = Open();
        if (context.Database.GetDbConnection() is SqliteConnection file)
        {
            SqliteConnection.ClearPool(file);
        }
    }

    private static DbContextOptionsBuilder<LedgerContext> UseFile(DbContextOptionsBuilder<LedgerContext> builder, LedgerLocation location, LedgerAccess access, TimeSpan patience)
    {
        var parts = new SqliteConnectionStringBuilder
        {
            DataSource = location.Value,
            Mode = access == LedgerAccess.Write ? SqliteOpenMode.ReadWriteCreate : SqliteOpenMode.ReadOnly,
            DefaultTimeout = (int)Math.Ceiling(patience.TotalSeconds),
        };
        return builder.UseSqlite(parts.ConnectionString).AddInterceptors(new ConnectionTuning(access));
    }
}
