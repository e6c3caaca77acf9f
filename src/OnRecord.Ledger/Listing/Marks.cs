using OnRecord.Ledger.Store;
using OnRecord.Ledger.Store.Rows;

namespace OnRecord.Ledger.Listing;

/// <summary>Makes the marks under which listed things are found.</summary>
internal static class Marks
{
    /// <summary>From how many sources on no further mark is made.</summary>
    public const int MostSources = 10;

    /// <summary>A type, kind or act.</summary>
    public static long Code(ListKind list, int code) => Of(list, "code", code.ToString(System.Globalization.CultureInfo.InvariantCulture));

    /// <summary>A standing or status.</summary>
    public static long State(ListKind list, int state) => Of(list, "state", state.ToString(System.Globalization.CultureInfo.InvariantCulture));

    /// <summary>A country, of the place or of a party.</summary>
    public static long Country(ListKind list, string code) => Of(list, "country", code);

    /// <summary>A party or a speaker, by identity or, where only the name is known, by folded name.</summary>
    public static long Party(ListKind list, string id) => Of(list, "party", id);

    /// <summary>A place by identity.</summary>
    public static long Place(ListKind list, string id) => Of(list, "place", id);

    /// <summary>A report by identity.</summary>
    public static long Report(ListKind list, string id) => Of(list, "report", id);

    /// <summary>An entry by identity.</summary>
    public static long Entry(ListKind list, string id) => Of(list, "entry", id);

    /// <summary>An identity by which it is found, its own or one that it would have without its first parts.</summary>
    public static long Alias(ListKind list, string id) => Of(list, "alias", id);

    /// <summary>At least so many sources.</summary>
    public static long Sources(ListKind list, int count) => Of(list, "sources", count.ToString(System.Globalization.CultureInfo.InvariantCulture));

    /// <summary>Somebody has reviewed it.</summary>
    public static long Reviewed(ListKind list) => Of(list, "reviewed", string.Empty);

    /// <summary>May fall in a month, counted from the year 0.</summary>
    public static long Month(ListKind list, int month) => Of(list, "month", month.ToString(System.Globalization.CultureInfo.InvariantCulture));

    /// <summary>May fall in more months than are marked.</summary>
    public static long Long(ListKind list) => Of(list, "long", string.Empty);

    /// <summary>Lies in a cell of the earth.</summary>
    public static long Cell(ListKind list, int row, int column) => Of(list, "cell", $"{row} {column}");

    private static long Of(ListKind list, string sort, string value) => StableHash.Of($"{(int)list}\u001f{sort}\u001f{value}");
}
