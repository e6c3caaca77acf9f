using System.Collections.Immutable;
using OnRecord.Ledger.Items;
using OnRecord.Model;
using OnRecord.Model.Plover;

namespace OnRecord.Ledger.Tests.Items;

/// <summary>Makes tellings for tests.</summary>
internal static class TestTelling
{
    internal static Party Party(string name, ActorKind kind = ActorKind.Group, Party? of = null) =>
        new() { Id = "id-" + name, Name = name, Kind = kind, Of = of };

    internal static Figure Killed(double number, QuantityBound bound = QuantityBound.Exact) => new(
        QuantityRole.Killed,
        new Quantity { Id = "q1", Start = 0, End = 1, Text = $"{number}", Value = number, Bound = bound, Unit = "person" });

    internal static Saying Saying(string speaker, Stance? stance, StatementAct act = StatementAct.Assert) => new()
    {
        Key = new ItemKey("r of " + speaker, "s1", 0, 10),
        Act = act,
        Stance = stance,
        Speakers = [Party(speaker)],
        Text = "words",
        Confidence = 0.9,
    };

    internal static Telling Of(
        string report,
        int day = 1,
        EventType type = EventType.Assault,
        EventStatus status = EventStatus.Actual,
        string? actor = null,
        string? recipient = null,
        string? voice = null,
        int start = 10,
        ImmutableArray<Saying> sayings = default,
        ImmutableArray<Figure> figures = default) => new()
        {
            Key = new ItemKey(report, "e1", start, start + 8),
            Report = new ReportStub { Id = report, Published = new DateOnly(2021, 7, day), Source = "Source " + report, Voice = voice ?? report },
            Event = new Event { Id = "e1", Type = type, Quad = 4, Trigger = new Passage(start, start + 8, "attacked"), Status = status, Confidence = 0.8 },
            Actors = actor is null ? [] : [Party(actor)],
            Recipients = recipient is null ? [] : [Party(recipient)],
            Figures = figures.IsDefault ? [] : figures,
            Sayings = sayings.IsDefault ? [] : sayings,
            Text = "A sentence of " + report,
            Words = [],
        };
}
