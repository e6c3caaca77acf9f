using System.Collections.Immutable;
using OnRecord.Ledger.Items;
using OnRecord.Model;
using OnRecord.Model.Plover;

namespace OnRecord.Ledger.Commitments;

/// <summary>Finds what later events mean for a pledge. Where the pledge names no event, none is found: words alone do not tell for from against.</summary>
internal static class BearingFinder
{
    private const int LongestDays = 366;
    private const double Kind = 0.3;
    private const double Target = 0.3;
    private const double Place = 0.2;
    private const double Wording = 0.2;
    private const double Least = 0.45;

    // PLOVER files what is promised under AGREE and what is threatened under THREATEN, whatever it is.
    private static readonly ImmutableArray<EventType> Promised = [EventType.Consult, EventType.Support, EventType.Cooperate, EventType.Aid, EventType.Retreat, EventType.Concede];
    private static readonly ImmutableArray<EventType> Threatened = [EventType.Sanction, EventType.Mobilize, EventType.Coerce, EventType.Assault];

    private static readonly ImmutableArray<string> OfState = ["GOV", "MIL"];

    /// <summary>Returns the bearing with its probability; null when there is none.</summary>
    internal static (Bearing Bearing, double Confidence)? Find(Pledge pledge, Telling telling)
    {
        if (telling.Event.Status is not (EventStatus.Actual or EventStatus.Negated) || !IsLater(pledge, telling) || !Acts(pledge.Party, telling))
        {
            return null;
        }

        (Bearing Bearing, double Confidence)? best = null;
        foreach (var pledged in PledgeComparison.Contents(pledge))
        {
            if (Compare(pledge, pledged, telling) is { } found && (best is null || found.Confidence > best.Value.Confidence))
            {
                best = found;
            }
        }

        return best;
    }

    /// <summary>Returns the keys of the tellings that may bear on a pledge.</summary>
    internal static IEnumerable<string> BlocksOf(Pledge pledge) => PledgeComparison.Contents(pledge)
        .SelectMany(pledged => Fulfilments(pledged.Event.Type).Concat(Opposites(pledged.Event.Type)))
        .Distinct().Order().SelectMany(type => Bound(pledge.Party).Select(party => Block(party, type)));

    /// <summary>Returns the keys of the pledges that a telling may bear on.</summary>
    internal static IReadOnlyList<string> BlocksOf(Telling telling) => telling.Event.Status is EventStatus.Actual or EventStatus.Negated
        ? [.. telling.Actors.SelectMany(Answerable).Distinct(StringComparer.Ordinal).Select(party => Block(party, telling.Event.Type))]
        : [];

    private static string Block(string party, EventType type) => $"acts:{party}:{PloverVocabulary.Of(type).Name}";

    private static bool IsLater(Pledge pledge, Telling telling)
    {
        if (pledge.On is not { } made || (telling.From ?? telling.Report.Published) is not { } done)
        {
            return false;
        }

        bool sameReport = pledge.Key.Report == telling.Key.Report;
        return (sameReport ? done > made : done >= made && telling.Report.Published >= pledge.Report.Published) && done.DayNumber - made.DayNumber <= LongestDays;
    }

    private static bool Acts(Party party, Telling telling) => telling.Actors.SelectMany(Answerable).Intersect(Bound(party), StringComparer.Ordinal).Any();

    /// <summary>Who is bound by what a party pledges: itself, and with a state its government and its forces.</summary>
    private static IEnumerable<string> Bound(Party party) =>
        party is { Kind: ActorKind.State, Country: { } country } ? [party.Id, StateOf(country)] : [party.Id];

    /// <summary>For whose pledges an actor answers: its own, those of the body it belongs to, and those of the state whose government or forces it is of.</summary>
    private static IEnumerable<string> Answerable(Party actor) => Chain(actor).SelectMany(party =>
        party.Country is { } country && party.Sectors.Any(OfState.Contains) ? new[] { party.Id, StateOf(country) } : [party.Id]);

    private static string StateOf(string country) => "state:" + country;

    private static IEnumerable<Party> Chain(Party party)
    {
        for (Party? link = party; link is not null; link = link.Of)
        {
            yield return link;
        }
    }

    private static (Bearing Bearing, double Confidence)? Compare(Pledge pledge, Telling pledged, Telling telling)
    {
        bool fulfils = Fulfilments(pledged.Event.Type).Contains(telling.Event.Type);
        bool opposes = !fulfils && Opposites(pledged.Event.Type).Contains(telling.Event.Type);
        bool sameTarget = telling.Recipients.SelectMany(Chain).Any(party => pledged.Recipients.Concat(pledge.Toward).SelectMany(Chain).Any(other => other.Id == party.Id));
        bool samePlace = pledged.Place is { } where && telling.Place is { } there && where.Id == there.Id;
        if ((!fulfils && !opposes) || (!sameTarget && !samePlace) || (opposes && telling.Event.Status == EventStatus.Negated))
        {
            return null;
        }

        double confidence = Kind + (sameTarget ? Target : 0) + (samePlace ? Place : 0) + (Wording * WordHashes.Overlap(pledge.Words, telling.Words));
        bool negations = (pledged.Event.Status == EventStatus.Negated) != (telling.Event.Status == EventStatus.Negated);
        return confidence < Least ? null : (negations || opposes ? Bearing.Against : Bearing.For, Math.Round(confidence * telling.Event.Confidence, 4));
    }

    private static ImmutableArray<EventType> Fulfilments(EventType type) => type switch
    {
        EventType.Agree => Promised,
        EventType.Threaten => Threatened,
        _ => [type],
    };

    private static ImmutableArray<EventType> Opposites(EventType type) => type switch
    {
        EventType.Aid or EventType.Support or EventType.Cooperate => [EventType.Sanction, EventType.Coerce, EventType.Assault],
        EventType.Retreat or EventType.Concede => [EventType.Mobilize, EventType.Coerce, EventType.Assault],
        EventType.Coerce or EventType.Assault or EventType.Mobilize or EventType.Sanction => [EventType.Retreat],
        _ => [],
    };
}
