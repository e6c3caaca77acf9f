using OnRecord.Ledger.Store.Rows;

namespace OnRecord.Ledger.Listing;

/// <summary>One state of one thing listed, before it has a number: the row, its marks and the whole as JSON.</summary>
/// <param name="Row">The row.</param>
/// <param name="Marks">The marks, without repetition.</param>
/// <param name="Content">The whole as JSON.</param>
internal sealed record Listed(ListRow Row, IReadOnlyList<long> Marks, string Content)
{
    /// <summary>Checks whether it says the same for the same time as one that is stored.</summary>
    public bool IsStored(ListRow row, string content) =>
        row.List == Row.List && row.Key == Row.Key && row.Since == Row.Since && row.Until == Row.Until
        && row.Owner == Row.Owner && content == Content;
}
