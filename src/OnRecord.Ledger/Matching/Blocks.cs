using System.Collections.Immutable;
using System.Globalization;
using OnRecord.Ledger.Items;
using OnRecord.Model;

namespace OnRecord.Ledger.Matching;

/// <summary>
/// Puts tellings into blocks, so that each is compared with few others. A telling is in the blocks of its type group by province and
/// few days, and by party and few days: one telling may lack the place and another the party, and still they meet a third that has both,
/// or each other in what they have. Where the day is unknown, the days up to the publication stand for it. Times longer than a week meet
/// days by province, party and month.
/// </summary>
public static class Blocks
{
    // Days are cut into stretches of one width. A telling is in the stretches from its first day to some days after its last, so that
    // no two tellings within that reach miss each other.
    private const int Width = 4;
    private const int Reach = 2;
    private const int LongestFine = 7;
    private const int LongestMonths = 62;
    private const int Before = 3;
    private const int MostParties = 6;

    /// <summary>
    /// Returns the blocks of a telling, a dozen in general; none where neither place nor party is known, or neither the day nor that of
    /// the publication.
    /// </summary>
    /// <param name="telling">The telling.</param>
    public static ImmutableArray<BlockKey> Of(Telling telling)
    {
        char group = TypeGroup.Of(telling.Event.Type);
        string? area = AreaOf(telling.Place);
        var parties = PartiesOf(telling);
        var keys = ImmutableArray.CreateBuilder<BlockKey>();
        if (DaysOf(telling) is var (first, last))
        {
            for (int stretch = first / Width; stretch <= (last + Reach) / Width; stretch++)
            {
                if (area is not null)
                {
                    keys.Add(Key($"{group}|{stretch}|{area}"));
                }

                foreach (string party in parties)
                {
                    keys.Add(Key($"{group}|{stretch}|{party}"));
                }
            }
        }

        if (area is not null && telling is { From: { } from, To: { } to })
        {
            foreach (var month in MonthsOf(from, to))
            {
                foreach (string party in parties)
                {
                    keys.Add(Key($"{group}|{month.Year}-{month.Month}|{area}|{party}"));
                }
            }
        }

        return keys.ToImmutable();
    }

    private static BlockKey Key(FormattableString text) => new(text.ToString(CultureInfo.InvariantCulture));

    // The days on which it may have happened; null where the time is too long to say, or unknown and so is the day of publication.
    private static (int First, int Last)? DaysOf(Telling telling)
    {
        if (telling is { From: { } from, To: { } to })
        {
            int last = Math.Max(from.DayNumber, to.DayNumber - 1);
            return last - from.DayNumber < LongestFine ? (from.DayNumber, last) : null;
        }

        return telling.Report.Published is { } published ? (Math.Max(0, published.DayNumber - Before), published.DayNumber) : null;
    }

    private static IEnumerable<DateOnly> MonthsOf(DateOnly from, DateOnly to)
    {
        var last = to > from ? to.AddDays(-1) : from;
        bool isOneMonth = last.Year == from.Year && last.Month == from.Month;
        return isOneMonth ? [from] : last.DayNumber - from.DayNumber <= LongestMonths ? [from, last] : [];
    }

    private static string? AreaOf(EntryPlace? place) => place switch
    {
        null or { Country: null } => null,
        { Kind: PlaceKind.Admin1 } => place.Country + "/" + (place.Admin1 ?? place.Name),
        _ when PlaceMatch.IsFine(place) => place.Country + "/" + (place.Admin1 ?? place.Id),
        _ => null,
    };

    private static List<string> PartiesOf(Telling telling)
    {
        var found = new List<string>();
        foreach (var party in telling.Actors.Concat(telling.Recipients))
        {
            // Members of a body meet through the body.
            string id = (party.Of ?? party).Id;
            if (found.Count < MostParties && !found.Contains(id))
            {
                found.Add(id);
            }
        }

        return found;
    }
}
