using Microsoft.EntityFrameworkCore;
using OnRecord.Ledger.Store;

namespace OnRecord.Ledger.Listing;

/// <summary>Finds rows by words, each database with the means it has.</summary>
internal static class WordSearch
{
    /// <summary>Returns the numbers of the rows that have all of some folded words, of all lists.</summary>
    public static IQueryable<long> Find(LedgerContext context, IReadOnlyList<string> words)
    {
        string text = string.Join(' ', words);
        if (context.Database.IsNpgsql())
        {
            return context.Lists
                .Where(row => EF.Functions.ToTsVector("simple", row.Words).Matches(EF.Functions.PlainToTsQuery("simple", text)))
                .Select(static row => row.Id);
        }

        string match = string.Join(' ', words.Select(static word => $"\"{word}\""));
        return context.Database.SqlQuery<long>($"select rowid as Value from words where words match {match}");
    }
}
