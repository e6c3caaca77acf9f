using System.Collections.Immutable;
using System.Globalization;
using OnRecord.Ledger.Items;
using OnRecord.Model;

namespace OnRecord.Ledger.Matching;

/// <summary>
/// Puts tellings into blocks, so that each is compared with few others. A telling is in the blocks of its type group by province and
/// few days, and by party and few days, so that one may lack the place and another the party. Where the place is no smaller than a
/// country, the country stands for it; where a party is a state or has no name, so does its country. Where the time is unknown or longer
/// than a month, the days up to the publication stand for it.
/// </summary>
public static class Blocks
{
    // Days are cut into stretches of one width. A telling is in the stretches from its first day to some days after its last, so that
    // no two tellings within that reach miss each other.
    private const int Width = 4;
    private const int Reach = 2;
    private const int Longest = 31;
    private const int Before = 3;
    private const int MostParties = 6;
    private const int MostAreas = 3;

    /// <summary>
    /// Returns the blocks of a telling: about half a dozen where the day is known, some dozens where it is a month; none where neither
    /// place nor party is known, or neither time nor publication.
    /// </summary>
    /// <param name="telling">The telling.</param>
    public static ImmutableArray<BlockKey> Of(Telling telling)
    {
        char group = TypeGroup.Of(telling.Event.Type);
        var areas = AreasOf(telling);
        var parties = PartiesOf(telling);
        var keys = ImmutableArray.CreateBuilder<BlockKey>();
        if (DaysOf(telling) is var (first, last))
        {
            for (int stretch = first / Width; stretch <= (last + Reach) / Width; stretch++)
            {
                foreach (string mark in areas.Union(parties))
                {
                    keys.Add(Key($"{group}|{stretch}|{mark}"));
                }
            }
        }

        return keys.ToImmutable();
    }

    private static BlockKey Key(FormattableString text) => new(text.ToString(CultureInfo.InvariantCulture));

    // The days on which it may have happened; null where they are unknown, or more than a month, and so is the day of publication.
    private static (int First, int Last)? DaysOf(Telling telling)
    {
        if (telling is { From: { } from, To: { } to })
        {
            int last = Math.Max(from.DayNumber, to.DayNumber - 1);
            if (last - from.DayNumber < Longest)
            {
                return (from.DayNumber, last);
            }
        }

        return telling.Report.Published is { } published ? (Math.Max(0, published.DayNumber - Before), published.DayNumber) : null;
    }

    // The province of the place first, then those of other places in the sentence: the reader may have taken the wrong one.
    private static List<string> AreasOf(Telling telling)
    {
        var found = new List<string>();
        for (int i = -1; i < telling.Nearby.Length && found.Count < MostAreas; i++)
        {
            if (AreaOf(i < 0 ? telling.Place : telling.Nearby[i]) is { } area && !found.Contains(area))
            {
                found.Add(area);
            }
        }

        // Without a province, the country stands for it, where states and parties without a name meet too.
        if (found.Count == 0 && telling.Place?.Country is { } country)
        {
            found.Add(country);
        }

        return found;
    }

    private static void Add(List<string> found, string id)
    {
        if (found.Count < MostParties && !found.Contains(id))
        {
            found.Add(id);
        }
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
            // Members of a body meet through the body; states, persons, who may speak for them, and parties nobody knows, through their country.
            var body = party.Of ?? party;
            bool isKnown = body.Id[0] == 'Q' && body.Kind != ActorKind.State;
            Add(found, isKnown ? body.Id : body.Country ?? body.Id);
            if (body is { Kind: ActorKind.Person, Country: { } country })
            {
                Add(found, country);
            }
        }

        return found;
    }
}
