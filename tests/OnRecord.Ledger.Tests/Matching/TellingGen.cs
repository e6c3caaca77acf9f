using System.Collections.Immutable;
using CsCheck;
using OnRecord.Ledger.Items;
using OnRecord.Model;
using OnRecord.Model.Plover;

namespace OnRecord.Ledger.Tests.Matching;

/// <summary>Generates tellings that have much in common with each other.</summary>
internal static class TellingGen
{
    private static readonly ImmutableArray<Party> Parties =
    [
        new() { Id = "Q1", Name = "Northern Front", Kind = ActorKind.Group, Country = "AFG", Sectors = ["REB"] },
        new() { Id = "Q2", Name = "Southern Front", Kind = ActorKind.Group, Country = "AFG", Sectors = ["REB"] },
        new() { Id = "a1", Name = "police", Kind = ActorKind.Group, Country = "AFG", Sectors = ["COP"] },
        new() { Id = "a2", Name = "gunmen", Kind = ActorKind.Group },
        new() { Id = "a3", Name = "a commander", Kind = ActorKind.Person, Of = new() { Id = "Q1", Name = "Northern Front", Kind = ActorKind.Group } },
        new() { Id = "Q3", Name = "Iran", Kind = ActorKind.State, Country = "IRN" },
    ];

    private static readonly ImmutableArray<EntryPlace> Places =
    [
        new() { Id = "g1", Name = "Kunduz", Kind = PlaceKind.Settlement, Country = "AFG", Admin1 = "Kunduz", Latitude = 36.73, Longitude = 68.86 },
        new() { Id = "g2", Name = "Taloqan", Kind = PlaceKind.Settlement, Country = "AFG", Admin1 = "Takhar", Latitude = 36.74, Longitude = 69.53 },
        new() { Id = "g3", Name = "Takhar", Kind = PlaceKind.Admin1, Country = "AFG", Admin1 = "Takhar", Latitude = 36.67, Longitude = 69.48 },
        new() { Id = "g4", Name = "Afghanistan", Kind = PlaceKind.Country, Country = "AFG" },
        new() { Id = "g5", Name = "Tehran", Kind = PlaceKind.Settlement, Country = "IRN", Latitude = 35.69, Longitude = 51.42 },
    ];

    private static readonly ImmutableArray<EventType> Types = [EventType.Assault, EventType.Protest, EventType.Consult, EventType.Agree, EventType.Coerce];

    private static readonly Gen<ImmutableArray<Party>> SomeParties =
        Gen.Int[0, Parties.Length - 1].Array[0, 3].Select(picks => picks.Distinct().Select(pick => Parties[pick]).ToImmutableArray());

    private static readonly Gen<ImmutableArray<Figure>> SomeFigures =
        Gen.Select(Gen.Int[0, 40], Gen.Enum<QuantityBound>(), Gen.Enum<QuantityRole>()).Array[0, 2].Select(figures => figures
            .Select(figure => new Figure(figure.Item3, new Quantity { Id = "q", Start = 0, End = 1, Text = "q", Value = figure.Item1, Bound = figure.Item2 }))
            .ToImmutableArray());

    /// <summary>Gets a generator of one telling.</summary>
    public static Gen<Telling> One { get; } =
        from report in Gen.Int[1, 12]
        from start in Gen.Int[0, 3]
        from type in Gen.Int[0, Types.Length - 1].Select(index => Types[index])
        from status in Gen.Enum<EventStatus>()
        from actors in SomeParties
        from recipients in SomeParties
        from place in Gen.Int[-1, Places.Length - 1]
        from near in Gen.Int[0, Places.Length - 1].Array[0, 2]
        from day in Gen.Int[0, 20]
        from length in Gen.Int[-1, 10]
        from figures in SomeFigures
        from words in Gen.UInt[1, 12].Array[0, 8]
        select new Telling
        {
            Key = new ItemKey($"r{report:00}", $"e{start}", start * 10, (start * 10) + 5),
            Report = new ReportStub { Id = $"r{report:00}", Published = new DateOnly(2021, 7, 1).AddDays(report), Voice = $"r{report:00}" },
            Event = new Event { Id = $"e{start}", Type = type, Status = status, Quad = 4, Cameo = "190", Trigger = new Passage(start * 10, (start * 10) + 5, "fight") },
            Actors = actors,
            Recipients = recipients,
            Place = place < 0 ? null : Places[place],
            Nearby = [.. near.Distinct().Select(index => Places[index])],
            From = length < 0 ? null : new DateOnly(2021, 7, 1).AddDays(day),
            To = length < 0 ? null : new DateOnly(2021, 7, 2).AddDays(day + length),
            Figures = figures,
            Sayings = [],
            Text = "words",
            Words = [.. words.Distinct().Order()],
        };

    /// <summary>Gets a generator of tellings with different keys.</summary>
    public static Gen<Telling[]> Many { get; } = One.Array[0, 30].Select(tellings => tellings.DistinctBy(telling => telling.Key).ToArray());
}
