using OnRecord.Ledger.Store.Rows;
using OnRecord.Model;

namespace OnRecord.Ledger.Filing;

/// <summary>Items of one kind that links join, with all that is derived from them.</summary>
internal sealed class Component
{
    public required long Id { get; init; }

    public required ItemKind Kind { get; init; }

    public required IReadOnlyList<Item> Items { get; init; }

    /// <summary>The links between them.</summary>
    public required IReadOnlyList<LinkRow> Links { get; init; }

    /// <summary>For pledges, the links to tellings that bear on them, with the tellings.</summary>
    public required IReadOnlyList<(LinkRow Link, Item Telling)> Evidence { get; init; }

    /// <summary>The reviews that point at their reports, in the order in which they were made.</summary>
    public required IReadOnlyList<Review> Reviews { get; init; }

    /// <summary>The reviews made by a day.</summary>
    public IReadOnlyList<Review> ReviewsBy(int day) => [.. Reviews.Where(review => DayOf(review) <= day)];

    /// <summary>The day of a review.</summary>
    public static int DayOf(Review review) => DateOnly.FromDateTime(review.When.UtcDateTime).DayNumber;
}
