using OnRecord.Model;

namespace OnRecord.Exchange.Tests;

/// <summary>Disputes to export.</summary>
internal static class Disputes
{
    public static readonly Dispute Attack = new()
    {
        Id = "d1",
        Kind = DisputeKind.Denial,
        Proposition = "The Northern Front controls Torghundi",
        Positions =
        [
            new Position { Stance = Stance.Denies, Speaker = "Army of Ruritania", Report = "r1", Published = new DateOnly(2021, 7, 9), Statement = "s2", Text = "We hold the town." },
            new Position { Stance = Stance.Affirms, Speaker = "Northern Front", Report = "r2", Published = new DateOnly(2021, 7, 10), Statement = "s1", Text = "The town is ours." },
            new Position { Stance = Stance.Doubts, Report = "r3", Statement = "s1", Text = "It could not be confirmed." },
        ],
        Entries = ["n0123456789"],
        Place = Entries.Attack.Place,
        From = new DateOnly(2021, 7, 9),
        To = new DateOnly(2021, 7, 10),
        Confidence = 0.9,
    };
}
