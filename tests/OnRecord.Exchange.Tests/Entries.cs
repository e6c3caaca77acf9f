using CsCheck;
using OnRecord.Model;
using OnRecord.Model.Plover;

namespace OnRecord.Exchange.Tests;

/// <summary>Entries to export.</summary>
internal static class Entries
{
    public static readonly Entry Attack = new()
    {
        Id = "n0123456789",
        Type = EventType.Assault,
        Modes = ["explosives"],
        Contexts = ["military", "terrorism"],
        Cameo = "183",
        Acled = "Remote explosive/landmine/IED",
        Score = -9.5,
        Quad = 4,
        Actors = ["Northern Front"],
        Recipients = ["Army of Ruritania", "villagers"],
        Parties =
        [
            new EntryParty { Id = "Q42", Name = "Northern Front", Role = PartyRole.Actor, Country = "AFG", Sectors = ["REB", "MIL"] },
            new EntryParty { Id = "a1111111111", Name = "Army of Ruritania", Role = PartyRole.Recipient, Country = "AFG", Sectors = ["MIL"] },
            new EntryParty { Id = "a2222222222", Name = "villagers", Role = PartyRole.Recipient, Sectors = ["CVL"] },
        ],
        Place = new EntryPlace
        {
            Id = "g1121383", Name = "Torghundi", Kind = PlaceKind.Settlement, Country = "AFG", Admin1 = "Herat",
            Latitude = 35.25, Longitude = 62.28, GeonameId = 1121383,
        },
        From = new DateOnly(2021, 7, 8),
        To = new DateOnly(2021, 7, 9),
        Standing = Standing.Contested,
        StandingReasons = ["r1 tells it as a fact", "the Northern Front denies it"],
        Text = "A bomb killed \"at least 12\" soldiers near Torghundi, officials said.",
        Reports = ["r1", "r4"],
        IndependentSources = 2,
        Events = [new EntryEvent("r1", "e3"), new EntryEvent("r4", "e1")],
        Figures =
        [
            Figure(QuantityRole.Killed, 12, 20, 15),
            Figure(QuantityRole.Amount, 3, 3, 3),
        ],
        FirstReported = new DateOnly(2021, 7, 9),
        LastReported = new DateOnly(2021, 7, 11),
        Confidence = 0.75,
        Reviews = ["v1"],
    };

    public static readonly Entry Bare = new()
    {
        Id = "n9999999999",
        Type = EventType.Consult,
        Quad = 1,
        Standing = Standing.Planned,
        Text = "They will meet.",
        Reports = ["r9"],
        IndependentSources = 1,
        Events = [new EntryEvent("r9", "e1")],
    };

    private static readonly Gen<string> AnyText = Gen.Frequency((1, Gen.Int[0, Hostile.Texts.Length - 1].Select(i => Hostile.Texts[i])), (1, Gen.String[Gen.Char['\u0001', '\uD7FF'], 0, 20]));

    private static readonly Gen<DateOnly> AnyDay = Gen.Int[1990 * 365, 2030 * 365].Select(day => DateOnly.FromDayNumber(day));

    /// <summary>Entries of any content that a ledger might hold, hostile words included.</summary>
    public static readonly Gen<Entry> Any =
        from id in Gen.String[Gen.Char["0123456789abcdefghjkmnpqrstvwxyz"], 10, 10]
        from type in Gen.Enum<EventType>()
        from standing in Gen.Enum<Standing>()
        from text in AnyText
        from names in AnyText.Array[0, 3]
        from reports in AnyText.Array[1, 4]
        from place in Gen.Select(AnyText, Gen.Enum<PlaceKind>(), Gen.Double[-90, 90], Gen.Double[-180, 180]).Nullable()
        from day in AnyDay.Nullable()
        from length in Gen.Int[1, 60]
        from figure in Gen.Double[0, 1e6]
        from confidence in Gen.Double[0, 1]
        select Bare with
        {
            Id = "n" + id,
            Type = type,
            Standing = standing,
            Text = text,
            Actors = names,
            Parties = [.. names.Select(name => new EntryParty { Id = "a" + name, Name = name, Role = PartyRole.Actor, Sectors = ["REB"] })],
            Reports = reports,
            Place = place is var (name, kind, latitude, longitude)
                ? new EntryPlace { Id = "g1", Name = name, Kind = kind, Country = "AFG", Latitude = latitude, Longitude = longitude }
                : null,
            From = day,
            To = day?.AddDays(length),
            Acled = type is EventType.Assault ? "Armed clash" : null,
            Figures = [Figure(QuantityRole.Killed, figure, figure, figure)],
            Confidence = confidence,
        };

    /// <summary>Returns an entry with these words wherever words go.</summary>
    public static Entry With(string words) => Attack with
    {
        Text = words,
        Actors = [words],
        Parties = [Attack.Parties[0] with { Name = words }],
        Place = Attack.Place! with { Name = words, Admin1 = words },
        StandingReasons = [words, words],
    };

    public static ExportContent Content(params IEnumerable<Entry> entries) => new() { Entries = entries.ToAsyncEnumerable() };

    private static EntryFigure Figure(QuantityRole role, double low, double high, double latest) => new()
    {
        Role = role,
        Low = low,
        High = high,
        Latest = latest,
        Differs = low < high,
        Tellings = [new FigureTelling { Report = "r1", Text = $"at least {low}", Value = low, Bound = QuantityBound.AtLeast }],
    };
}
