using System.Globalization;
using Microsoft.EntityFrameworkCore;
using OnRecord.Ledger;
using OnRecord.Ledger.Filing;
using OnRecord.Ledger.Listing;
using OnRecord.Ledger.Store;
using OnRecord.Ledger.Store.Rows;
using OnRecord.Model;
using OnRecord.Model.Plover;

namespace OnRecord.Bench;

/// <summary>Fills a ledger with entries that no reading stands behind, so that lists of a million can be measured within minutes.</summary>
internal static class EntryFill
{
    private const int BatchSize = 20_000;
    private const int ADay = 300;
    private const int Parties = 5_000;
    private const int Places = 20_000;

    private static readonly DateOnly FirstDay = new(2010, 1, 1);
    private static readonly string[] Countries = ["AFG", "SYR", "UKR", "SDN", "COD", "MMR", "ETH", "YEM", "IRQ", "MLI"];
    private static readonly string[] Nouns = "convoy bridge checkpoint market depot school hospital ridge valley station barracks harbour mill tower".Split(' ');

    /// <summary>Fills an empty ledger.</summary>
    /// <param name="location">Where it is kept.</param>
    /// <param name="count">How many entries.</param>
    public static async Task RunAsync(LedgerLocation location, int count)
    {
        var store = new LedgerStore(location, LedgerAccess.Write, TimeSpan.FromSeconds(15));
        await store.PrepareAsync(CancellationToken.None);
        var chance = new Random(1);
        for (int first = 0; first < count; first += BatchSize)
        {
            await using var context = store.Open();
            await using var transaction = await context.Database.BeginTransactionAsync();
            using var writer = new RowWriter(context);
            var batch = Empty(context, writer, first + 1);
            if (first == 0)
            {
                WriteNames(writer);
            }

            ListWriter.Insert(batch, Enumerable.Range(first, Math.Min(BatchSize, count - first)).Select(number => ListedMaker.Of(Make(number, chance), [], number + 1, Days.Present - 1, Days.Never)));
            await transaction.CommitAsync();
        }

        store.Close();
    }

    private static Batch Empty(LedgerContext context, RowWriter writer, long row)
    {
        var cache = new ItemCache();
        return new Batch
        {
            Context = context,
            Writer = writer,
            Cache = cache,
            Loader = new ItemLoader(context, cache),
            IsServer = false,
            Reviews = Array.Empty<Review>().ToLookup(static review => review.Id),
            Merges = [],
            NextReading = 1,
            NextItem = 1,
            NextRow = row,
            Latest = 0,
        };
    }

    private static Entry Make(int number, Random chance)
    {
        var day = FirstDay.AddDays(number / ADay);
        int town = Skewed(chance, Places);
        string country = Countries[town % Countries.Length];
        var type = (EventType)Skewed(chance, 16);
        EntryParty[] parties = [Party(Skewed(chance, Parties), PartyRole.Actor), Party(Skewed(chance, Parties), PartyRole.Recipient)];
        int sources = 1 + Skewed(chance, 6);
        string[] reports = [.. Enumerable.Range(0, sources).Select(index => string.Create(CultureInfo.InvariantCulture, $"r{(number / 5) + index}"))];
        return new Entry
        {
            Id = string.Create(CultureInfo.InvariantCulture, $"n{(uint)number * 2654435761u:x8}{number & 15:x}"),
            Type = type,
            Quad = PloverVocabulary.Of(type).Quad,
            Actors = [parties[0].Name],
            Recipients = [parties[1].Name],
            Parties = parties,
            Place = new EntryPlace
            {
                Id = string.Create(CultureInfo.InvariantCulture, $"g{town}"),
                Name = string.Create(CultureInfo.InvariantCulture, $"Town {town}"),
                Kind = PlaceKind.Settlement,
                Country = country,
                Latitude = -40 + (town % 80),
                Longitude = -170 + (town * 7 % 340),
            },
            From = day,
            To = day.AddDays(1),
            Standing = (Standing)Skewed(chance, 6),
            Text = string.Create(CultureInfo.InvariantCulture, $"{parties[0].Name} reached the {Nouns[chance.Next(Nouns.Length)]} of {parties[1].Name}, {chance.Next(5000)} people of Town {town} said on that day after a night of shelling."),
            Reports = reports,
            IndependentSources = sources,
            Events = [.. reports.Select(static report => new EntryEvent(report, "e1"))],
            FirstReported = day,
            LastReported = day,
            Confidence = 0.7,
        };
    }

    // Few are frequent, most are rare.
    private static int Skewed(Random chance, int count) => (int)(count * Math.Pow(chance.NextDouble(), 4));

    private static EntryParty Party(int number, PartyRole role) => new()
    {
        Id = string.Create(CultureInfo.InvariantCulture, $"Q{number}"),
        Name = string.Create(CultureInfo.InvariantCulture, $"Brigade {number}"),
        Role = role,
        Country = Countries[number % Countries.Length],
    };

    private static void WriteNames(RowWriter writer)
    {
        IEnumerable<object?[]> Rows(ListKind list, string letter, string word, int count) => Enumerable.Range(0, count).Select(number =>
        {
            string name = string.Create(CultureInfo.InvariantCulture, $"{word} {number}");
            return new object?[] { (int)list, string.Create(CultureInfo.InvariantCulture, $"{letter}{number}"), WordFold.Line(name), null, 1, 0, 0, 0, "{}" };
        });
        writer.Insert("names", "list, key, name, country, reports, acts, receives, says, content", Rows(ListKind.Actors, "Q", "Brigade", Parties).Concat(Rows(ListKind.Places, "g", "Town", Places)));
    }
}
