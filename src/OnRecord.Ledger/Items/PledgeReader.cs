using System.Collections.Immutable;
using OnRecord.Model;

namespace OnRecord.Ledger.Items;

/// <summary>Makes pledges of a reading's promises and threats.</summary>
internal static class PledgeReader
{
    private const string GovernmentSector = "GOV";

    /// <summary>Returns the pledges, in the order of the text. One without a known speaker binds nobody and is passed over.</summary>
    internal static ImmutableArray<Pledge> Read(ReadingView view, ImmutableArray<Telling> tellings) =>
        [.. view.Reading.Statements
            .Where(statement => statement.Act is StatementAct.Promise or StatementAct.Threaten && statement.Content.Count > 0)
            .Select(statement => Read(view, tellings, statement)).OfType<Pledge>().OrderBy(pledge => pledge.Key)];

    private static Pledge? Read(ReadingView view, ImmutableArray<Telling> tellings, Statement statement)
    {
        var speakers = view.Parties(statement.Speakers);
        if (speakers.IsEmpty)
        {
            return null;
        }

        var speaker = speakers[0];
        var party = speaker.Kind is ActorKind.Person or ActorKind.Group ? speaker.Of ?? Office(view, speaker) ?? speaker : speaker;

        // The head of a delegation speaks for the one who sent it.
        party = party is { Kind: ActorKind.Group, Of: { } sender } ? sender : party;
        var events = tellings.Where(telling => statement.About.Contains(telling.Event.Id)).ToImmutableArray();
        var toward = view.Parties(statement.Audience).Concat(events.SelectMany(telling => telling.Recipients))
            .Where(other => other.Id != party.Id && other.Id != speaker.Id).DistinctBy(other => other.Id).ToImmutableArray();
        string text = ReadingView.Content(statement);
        return new Pledge
        {
            Key = view.KeyOf(statement),
            Report = view.Stub,
            Statement = statement,
            Party = party,
            Speaker = party.Id == speaker.Id || speaker.Kind != ActorKind.Person ? null : speaker,
            Toward = toward,
            Events = events,
            Text = text,
            Words = WordHashes.Of(text),
            On = view.Time(statement.Time)?.From ?? view.Stub.Published,
            Due = view.Time(statement.Due)?.To,
        };
    }

    /// <summary>Who speaks as the government of a country binds that country, where the report names it as a party.</summary>
    private static Party? Office(ReadingView view, Party speaker) =>
        speaker is { Kind: ActorKind.Person, Country: { } country } && speaker.Sectors.Contains(GovernmentSector) ? view.State(country) : null;
}
