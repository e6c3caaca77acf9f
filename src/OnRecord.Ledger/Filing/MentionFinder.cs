using System.Text.Json;
using OnRecord.Ledger.Identities;
using OnRecord.Ledger.Store;
using OnRecord.Ledger.Store.Rows;
using OnRecord.Model;
using OnRecord.Model.Json;

namespace OnRecord.Ledger.Filing;

/// <summary>Finds the actors and places of a reading.</summary>
internal static class MentionFinder
{
    /// <summary>Returns each actor and each place once; two of a reading that are one in the ledger are counted together.</summary>
    public static IEnumerable<Mention> Find(Reading reading) => Actors(reading).Concat(Places(reading));

    private static IEnumerable<Mention> Actors(Reading reading) =>
        reading.Actors.GroupBy(PartyId.Of).Select(group =>
        {
            var ids = group.Select(static actor => actor.Id).ToHashSet();
            var actor = group.First();
            var listed = new LedgerActor
            {
                Id = group.Key,
                Name = actor.Name,
                Kind = actor.Kind,
                Country = actor.Country,
                Sectors = actor.Sectors,
                Reports = 0,
            };
            return new Mention(
                ListKind.Actors,
                group.Key,
                WordFold.Line(actor.Name),
                actor.Country,
                reading.Events.Count(one => one.Actors.Any(ids.Contains)),
                reading.Events.Count(one => one.Recipients.Any(ids.Contains)),
                reading.Statements.Count(one => one.Speakers.Any(ids.Contains)),
                JsonSerializer.Serialize(listed, ModelJson.TypeInfo<LedgerActor>(ModelJson.Line)));
        });

    private static IEnumerable<Mention> Places(Reading reading) =>
        reading.Places.GroupBy(PlaceId.Of).Select(group =>
        {
            var ids = group.Select(static place => place.Id).ToHashSet();
            var place = group.First();
            var listed = new LedgerPlace
            {
                Id = group.Key,
                Name = place.Name,
                Kind = place.Kind,
                Country = place.Country,
                Admin1 = place.Admin1,
                Latitude = place.Latitude,
                Longitude = place.Longitude,
                Reports = 0,
            };
            return new Mention(
                ListKind.Places,
                group.Key,
                WordFold.Line(place.Name),
                place.Country,
                reading.Events.Count(one => one.Place is { } id && ids.Contains(id)),
                0,
                0,
                JsonSerializer.Serialize(listed, ModelJson.TypeInfo<LedgerPlace>(ModelJson.Line)));
        });
}
