using System.Text;
using Microsoft.EntityFrameworkCore;
using OnRecord.Ledger.Store.Rows;

namespace OnRecord.Ledger.Store;

/// <summary>The tables of a ledger, the same in SQLite and PostgreSQL.</summary>
internal sealed class LedgerContext(DbContextOptions<LedgerContext> options) : DbContext(options)
{
    public DbSet<ReadingRow> Readings => Set<ReadingRow>();

    public DbSet<ItemRow> Items => Set<ItemRow>();

    public DbSet<BlockRow> Blocks => Set<BlockRow>();

    public DbSet<LinkRow> Links => Set<LinkRow>();

    public DbSet<BandRow> Bands => Set<BandRow>();

    public DbSet<CopyRow> Copies => Set<CopyRow>();

    public DbSet<ReviewRow> Reviews => Set<ReviewRow>();

    public DbSet<ListRow> Lists => Set<ListRow>();

    public DbSet<DocumentRow> Documents => Set<DocumentRow>();

    public DbSet<MarkRow> Marks => Set<MarkRow>();

    public DbSet<MentionRow> Mentions => Set<MentionRow>();

    public DbSet<NameRow> Names => Set<NameRow>();

    public DbSet<WatchRow> Watches => Set<WatchRow>();

    public DbSet<FiringRow> Firings => Set<FiringRow>();

    public DbSet<SeenRow> Seen => Set<SeenRow>();

    /// <inheritdoc/>
    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        var readings = modelBuilder.Entity<ReadingRow>().ToTable("readings");
        readings.Property(row => row.Id).ValueGeneratedNever();
        readings.HasIndex(row => row.Hash).IsUnique();
        readings.HasIndex(row => row.Report);
        readings.HasIndex(row => row.Day);
        readings.HasIndex(row => row.Origin);

        var items = modelBuilder.Entity<ItemRow>().ToTable("items");
        items.Property(row => row.Id).ValueGeneratedNever();
        items.HasIndex(row => row.Component);
        items.HasIndex(row => row.ReadingId);
        items.HasOne<ReadingRow>().WithMany().HasForeignKey(row => row.ReadingId);

        modelBuilder.Entity<BlockRow>().ToTable("blocks").HasKey(row => new { row.Block, row.ItemId });
        modelBuilder.Entity<LinkRow>().ToTable("links").HasKey(row => new { row.First, row.Second });
        modelBuilder.Entity<LinkRow>().HasIndex(row => row.Second);
        modelBuilder.Entity<BandRow>().ToTable("bands").HasKey(row => new { row.Band, row.ReadingId });
        modelBuilder.Entity<CopyRow>().ToTable("copies").HasKey(row => new { row.First, row.Second });
        modelBuilder.Entity<CopyRow>().HasIndex(row => row.Second);

        modelBuilder.Entity<ReviewRow>().ToTable("reviews").HasIndex(row => new { row.Moment, row.Id });

        var lists = modelBuilder.Entity<ListRow>().ToTable("lists");
        lists.Property(row => row.Id).ValueGeneratedNever();
        lists.HasIndex(row => new { row.List, row.Rank, row.Key });
        lists.HasIndex(row => new { row.List, row.Key });
        lists.HasIndex(row => row.Owner);

        var documents = modelBuilder.Entity<DocumentRow>().ToTable("documents");
        documents.HasKey(row => row.RowId);
        documents.Property(row => row.RowId).ValueGeneratedNever();
        modelBuilder.Entity<MarkRow>().ToTable("marks").HasKey(row => new { row.Mark, row.RowId });
        modelBuilder.Entity<MarkRow>().HasIndex(row => row.RowId);

        modelBuilder.Entity<MentionRow>().ToTable("mentions").HasKey(row => new { row.List, row.Key, row.Day, row.Report });
        modelBuilder.Entity<MentionRow>().HasIndex(row => row.ReadingId);
        modelBuilder.Entity<NameRow>().ToTable("names").HasKey(row => new { row.List, row.Key });
        modelBuilder.Entity<NameRow>().HasIndex(row => new { row.List, row.Reports, row.Key });

        modelBuilder.Entity<WatchRow>().ToTable("watches").HasKey(row => row.Name);
        modelBuilder.Entity<FiringRow>().ToTable("firings").HasKey(row => new { row.Watch, row.Id });
        modelBuilder.Entity<SeenRow>().ToTable("seen").HasKey(row => new { row.Watch, row.Key });

        foreach (var property in modelBuilder.Model.GetEntityTypes().SelectMany(type => type.GetProperties()))
        {
            property.SetColumnName(Snake(property.Name));
        }
    }

    /// <summary>Returns a name in lower case with underscores, which no database needs quoted.</summary>
    private static string Snake(string name)
    {
        var text = new StringBuilder();
        foreach (char letter in name)
        {
            if (char.IsUpper(letter) && text.Length > 0)
            {
                text.Append('_');
            }

            text.Append(char.ToLowerInvariant(letter));
        }

        return text.ToString();
    }
}
