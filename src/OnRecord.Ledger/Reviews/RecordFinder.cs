using OnRecord.Ledger.Queries;
using OnRecord.Model;

namespace OnRecord.Ledger.Reviews;

/// <summary>Finds what the identities that people write mean.</summary>
public static class RecordFinder
{
    /// <summary>The letter with which identities of entries begin.</summary>
    public const char EntryLetter = 'n';

    /// <summary>The letter with which identities of disputes begin.</summary>
    public const char DisputeLetter = 'd';

    /// <summary>The letter with which identities of commitments begin.</summary>
    public const char CommitmentLetter = 'c';

    private const int ShortestId = 4;
    private const int LongestId = 64;

    /// <summary>Checks whether a text may be the identity of an entry, a dispute or a commitment, or a beginning of one that is long enough.</summary>
    /// <param name="text">Any text.</param>
    public static bool IsIdentity(string text) =>
        text is { Length: >= ShortestId and <= LongestId }
        && text[0] is EntryLetter or DisputeLetter or CommitmentLetter
        && text.All(char.IsAsciiLetterOrDigit);

    /// <summary>Says in one line why an identity does not mean one thing.</summary>
    /// <param name="id">The identity, or the beginning of one.</param>
    /// <param name="found">What it means: none, or several.</param>
    public static string Explain(string id, IReadOnlyList<string> found)
    {
        ArgumentNullException.ThrowIfNull(id);
        ArgumentNullException.ThrowIfNull(found);
        string kind = id[0] switch { EntryLetter => "entry", DisputeLetter => "dispute", _ => "commitment" };
        return found.Count == 0
            ? $"there is no {kind} {id}"
            : $"{id} may be {string.Join(", ", found.Take(5))}{(found.Count > 5 ? " and others" : string.Empty)}; write more of it";
    }

    /// <summary>Returns reviews by their identities, the earliest first.</summary>
    /// <param name="ledger">Where they are.</param>
    /// <param name="ids">Their identities.</param>
    /// <param name="cancellation">Stops the query.</param>
    public static async Task<IReadOnlyList<Review>> ReviewsAsync(ILedger ledger, IReadOnlyCollection<string> ids, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(ledger);
        var wanted = ids.ToHashSet(StringComparer.Ordinal);
        var found = new List<Review>();
        string? cursor = null;
        do
        {
            var page = await ledger.ListReviewsAsync(new PageRequest(PageRequest.MaxSize, cursor), cancellation).ConfigureAwait(false);
            found.AddRange(page.Items.Where(review => wanted.Contains(review.Id)));
            cursor = page.Next;
        }
        while (cursor is not null && found.Count < wanted.Count);
        return [.. found.OrderBy(static review => review.When).ThenBy(static review => review.Id, StringComparer.Ordinal)];
    }
}
