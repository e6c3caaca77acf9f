using System.Buffers.Text;
using System.Globalization;
using System.Text;
using OnRecord.Ledger.Queries;
using OnRecord.Ledger.Store.Rows;

namespace OnRecord.Ledger.Listing;

/// <summary>Where a page of a list ended.</summary>
/// <param name="Rank">The rank of the last thing.</param>
/// <param name="Key">Its identity.</param>
internal sealed record Cursor(long Rank, string Key)
{
    private const int Longest = 4096;

    /// <summary>Returns the cursor of a request; null for the first page.</summary>
    /// <exception cref="ArgumentException">It is no cursor, or one of another list; or the size is out of bounds.</exception>
    public static Cursor? Of(PageRequest page, ListKind list)
    {
        ArgumentNullException.ThrowIfNull(page);
        if (page.Size is < 1 or > PageRequest.MaxSize)
        {
            throw new ArgumentOutOfRangeException(nameof(page), page.Size, $"A page has 1 to {PageRequest.MaxSize} items.");
        }

        return page.Cursor is null ? null : Parse(page.Cursor, list) ?? throw new ArgumentException("The cursor is not one that this list gave.", nameof(page));
    }

    /// <summary>Returns the cursor as it is given out.</summary>
    public string Write(ListKind list) =>
        Base64Url.EncodeToString(Encoding.UTF8.GetBytes(string.Create(CultureInfo.InvariantCulture, $"{(int)list} {Rank} {Key}")));

    private static Cursor? Parse(string text, ListKind list)
    {
        if (text.Length is 0 or > Longest || !Base64Url.IsValid(text))
        {
            return null;
        }

        string[] parts = Encoding.UTF8.GetString(Base64Url.DecodeFromChars(text)).Split(' ', 3);
        return parts.Length == 3
            && int.TryParse(parts[0], NumberStyles.None, CultureInfo.InvariantCulture, out int kind)
            && kind == (int)list
            && long.TryParse(parts[1], NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out long rank)
            ? new Cursor(rank, parts[2])
            : null;
    }
}
