using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace OnRecord.Ledger.Store.Migrations;

/// <summary>The tables of watches, one text for both databases.</summary>
[DbContext(typeof(LedgerContext))]
[Migration("20261125130000_WatchTables")]
internal sealed class WatchTables : Migration
{
    private const string Tables = """
        create table watches (name {text} primary key, content {text} not null);
        create table firings (
          watch {text} not null, id {text} not null, moment bigint not null, pending boolean not null, content {text} not null,
          primary key (watch, id));
        create index firings_moment on firings (watch, moment, id);
        create index firings_pending on firings (watch) where pending;
        create table seen (watch {text} not null, key {text} not null, primary key (watch, key)){clustered};
        """;

    /// <inheritdoc/>
    protected override void Up(MigrationBuilder migrationBuilder)
    {
        bool server = !(ActiveProvider?.EndsWith("Sqlite", StringComparison.Ordinal) ?? false);
        migrationBuilder.Sql(Tables
            .Replace("{text}", server ? "text collate \"C\"" : "text", StringComparison.Ordinal)
            .Replace("{clustered}", server ? string.Empty : " without rowid", StringComparison.Ordinal));
    }
}
