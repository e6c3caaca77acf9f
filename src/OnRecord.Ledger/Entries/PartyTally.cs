using System.Collections.Immutable;
using OnRecord.Ledger.Items;
using OnRecord.Model;

namespace OnRecord.Ledger.Entries;

/// <summary>Counts which parties the tellings name, by voice.</summary>
internal static class PartyTally
{
    /// <summary>Returns those who act and those acted upon, the best supported first; a party stands on the side that more voices give it.</summary>
    internal static (IReadOnlyList<EntryParty> Actors, IReadOnlyList<EntryParty> Recipients) Of(ImmutableArray<Telling> ordered)
    {
        var actors = Count(ordered, telling => telling.Actors);
        var recipients = Count(ordered, telling => telling.Recipients);
        return (Side(actors, recipients, PartyRole.Actor), Side(recipients, actors, PartyRole.Recipient));
    }

    private static List<(Party Party, int Voices)> Count(ImmutableArray<Telling> ordered, Func<Telling, ImmutableArray<Party>> side) =>
        [.. ordered.SelectMany(telling => side(telling).Select(party => (party, telling.Report.Voice)))
            .GroupBy(named => named.party.Id, StringComparer.Ordinal)
            .Select(group => (group.First().party, group.Select(named => named.Voice).Distinct(StringComparer.Ordinal).Count()))];

    private static ImmutableArray<EntryParty> Side(List<(Party Party, int Voices)> here, List<(Party Party, int Voices)> there, PartyRole role) =>
        [.. here
            .Where(named => Voices(there, named.Party) is var other && (named.Voices > other || (named.Voices == other && role == PartyRole.Actor)))
            .OrderByDescending(named => named.Voices)
            .Select(named => new EntryParty { Id = named.Party.Id, Name = named.Party.Name, Role = role, Country = named.Party.Country, Sectors = [.. named.Party.Sectors] })];

    private static int Voices(List<(Party Party, int Voices)> side, Party party) => side.Find(named => named.Party.Id == party.Id).Voices;
}
