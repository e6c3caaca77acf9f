using OnRecord.Ledger.Store;
using OnRecord.Model;

namespace OnRecord.Ledger.Filing;

/// <summary>What the steps of filing one batch share.</summary>
internal sealed class Batch
{
    public required LedgerContext Context { get; init; }

    public required RowWriter Writer { get; init; }

    public required ItemLoader Loader { get; init; }

    public required ItemCache Cache { get; init; }

    /// <summary>Whether the store is PostgreSQL.</summary>
    public required bool IsServer { get; init; }

    /// <summary>The reviews by the identities of the reports they point at.</summary>
    public required ILookup<string, Review> Reviews { get; init; }

    /// <summary>The reviews that merge two happenings.</summary>
    public required IReadOnlyList<Review> Merges { get; init; }

    /// <summary>The reports of which something was filed.</summary>
    public HashSet<string> Touched { get; } = [];

    /// <summary>The number that the next reading gets.</summary>
    public required long NextReading { get; set; }

    /// <summary>The number that the next item gets.</summary>
    public required long NextItem { get; set; }

    /// <summary>The number that the next listed row gets.</summary>
    public required long NextRow { get; set; }

    /// <summary>The latest day of publication in the ledger; 0 when no report is dated.</summary>
    public required int Latest { get; set; }

    /// <summary>The components that something happened to: they are derived anew.</summary>
    public HashSet<long> Dirty { get; } = [];

    /// <summary>Returns the reviews that point at any of the reports, each once, in the order in which they were made.</summary>
    public IReadOnlyList<Review> ReviewsOf(IEnumerable<string> reports) =>
        [.. reports.SelectMany(report => Reviews[report]).DistinctBy(static review => review.Id)
            .OrderBy(static review => review.When).ThenBy(static review => review.Id, StringComparer.Ordinal)];
}
