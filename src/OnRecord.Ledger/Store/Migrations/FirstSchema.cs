using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace OnRecord.Ledger.Store.Migrations;

/// <summary>The tables of the first version, one text for both databases.</summary>
[DbContext(typeof(LedgerContext))]
[Migration("20261125120000_FirstSchema")]
internal sealed class FirstSchema : Migration
{
    private const string Tables = """
        create table readings (
          id {number} primary key, hash {text} not null, report {text} not null, day integer not null, reader {text} not null,
          origin bigint not null, since integer not null, until integer not null, agencies {text} not null,
          sketch {bytes} not null, content {bytes} not null);
        create unique index readings_hash on readings (hash);
        create index readings_report on readings (report);
        create index readings_day on readings (day);
        create index readings_origin on readings (origin);

        create table items (
          id {number} primary key, kind integer not null, reading_id bigint not null references readings (id),
          since integer not null, until integer not null, component bigint not null, due integer not null,
          content {text} not null);
        create index items_component on items (component);
        create index items_reading on items (reading_id);
        create index items_due on items (due) where due > 0;

        create table blocks (
          block bigint not null, item_id bigint not null, primary key (block, item_id)){clustered};
        create table links (
          first bigint not null, second bigint not null, kind integer not null, weight double precision not null,
          primary key (first, second)){clustered};
        create index links_second on links (second);
        create table bands (
          band bigint not null, reading_id bigint not null, primary key (band, reading_id)){clustered};
        create table copies (
          first bigint not null, second bigint not null, primary key (first, second)){clustered};
        create index copies_second on copies (second);

        create table reviews (
          id {text} primary key, moment bigint not null, report {text} not null, other {text} not null, content {text} not null);
        create index reviews_moment on reviews (moment, id);

        create table lists (
          id {number} primary key, list integer not null, key {text} not null, owner bigint not null, since integer not null,
          until integer not null, rank bigint not null, code integer not null, state integer not null, day_from integer not null,
          day_to integer not null, sources integer not null, reviewed boolean not null, x double precision, y double precision,
          z double precision, words {text} not null, names {text} not null);
        create index lists_rank on lists (list, rank, key);
        create index lists_key on lists (list, key);
        create index lists_owner on lists (owner);
        create table documents (
          row_id {number} primary key references lists (id) on delete cascade, content {text} not null);
        create table marks (
          mark bigint not null, row_id bigint not null references lists (id) on delete cascade, primary key (mark, row_id)){clustered};
        create index marks_row on marks (row_id);

        create table mentions (
          list integer not null, key {text} not null, day integer not null, report {text} not null,
          reading_id bigint not null references readings (id), name {text} not null, country {text}, acts integer not null,
          receives integer not null, says integer not null, content {text} not null, primary key (list, key, day, report)){clustered};
        create index mentions_reading on mentions (reading_id);
        create table names (
          list integer not null, key {text} not null, name {text} not null, country {text}, reports integer not null,
          acts integer not null, receives integer not null, says integer not null, content {text} not null,
          primary key (list, key)){clustered};
        create index names_reports on names (list, reports desc, key);
        """;

    private const string FileWords = "create virtual table words using fts5 (line, content='', contentless_delete=1, tokenize='unicode61 remove_diacritics 0');";

    private const string ServerWords = "create index lists_words on lists using gin (to_tsvector('simple', words));";

    /// <inheritdoc/>
    protected override void Up(MigrationBuilder migrationBuilder)
    {
        bool server = !(ActiveProvider?.EndsWith("Sqlite", StringComparison.Ordinal) ?? false);
        migrationBuilder.Sql(Tables
            .Replace("{number}", server ? "bigint" : "integer", StringComparison.Ordinal)
            .Replace("{text}", server ? "text collate \"C\"" : "text", StringComparison.Ordinal)
            .Replace("{bytes}", server ? "bytea" : "blob", StringComparison.Ordinal)
            .Replace("{clustered}", server ? string.Empty : " without rowid", StringComparison.Ordinal));
        migrationBuilder.Sql(server ? ServerWords : FileWords);
    }
}
