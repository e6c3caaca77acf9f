using System.Globalization;
using OnRecord.Model;
using OnRecord.Model.Plover;
using OnRecord.World.Actors;

namespace OnRecord.BuildWorld.Actors;

/// <summary>Reads the tables of <c>world/sources</c>: states, bodies and groups, persons and their offices.</summary>
internal static class OwnSources
{
    public static void AddStates(ActorPool pool, string folder)
    {
        foreach (var row in Tsv.Read(Path.Combine(folder, "states.tsv")))
        {
            var state = new ActorDraft
            {
                Name = row("name"),
                Kind = ActorKind.State,
                Rank = ActorRank.Prominent,
                Country = row("iso"),
                Adjectives = Tsv.List(row("adjectives")),
                Nationals = Tsv.List(row("nationals")),
                Seats = Tsv.List(row("seats")),
            };
            state.Aliases.AddRange(Tsv.List(row("aliases")));
            pool.Add(state);
        }
    }

    public static void AddOrganisations(ActorPool pool, string folder)
    {
        foreach (var row in Tsv.Read(Path.Combine(folder, "organisations.tsv")))
        {
            var body = new ActorDraft
            {
                Name = row("name"),
                Kind = Enum.Parse<ActorKind>(row("kind"), ignoreCase: true),
                Rank = ActorRank.Prominent,
                Country = OrNull(row("country")),
                Sectors = Sectors(row("sectors"), row("name")),
                Wikidata = OrNull(row("wikidata")),
            };
            body.Aliases.AddRange(Tsv.List(row("aliases")));
            pool.Add(body);
        }
    }

    public static void AddPersons(ActorPool pool, string folder)
    {
        var offices = Tsv.Read(Path.Combine(folder, "offices.tsv")).ToLookup(row => (row("person"), row("country")));
        foreach (var row in Tsv.Read(Path.Combine(folder, "persons.tsv")))
        {
            var person = new ActorDraft
            {
                Name = row("name"),
                Kind = ActorKind.Person,
                Rank = ActorRank.Prominent,
                Country = OrNull(row("country")),
                Wikidata = OrNull(row("wikidata")),
                Sex = row("sex") switch { "f" => Sex.Female, "m" => Sex.Male, _ => Sex.Unknown },
            };
            person.Aliases.AddRange(Tsv.List(row("aliases")));
            person.Posts.AddRange(offices[(row("name"), row("country"))].Select(office => new Post
            {
                Role = OrNull(office("role")),
                Of = OrNull(office("of")),
                Country = person.Country,
                Sectors = Sectors(office("sectors"), row("name")),
                From = Day(office("from")),
                To = Day(office("to")),
            }));
            pool.Add(person);
        }
    }

    private static string[] Sectors(string cell, string name)
    {
        string[] sectors = Tsv.List(cell, ',');
        return sectors.FirstOrDefault(sector => !PloverVocabulary.Sectors.Contains(sector)) is { } unknown
            ? throw new InvalidDataException($"{name}: {unknown} is no PLOVER sector.")
            : sectors;
    }

    private static DateOnly? Day(string text) =>
        text.Length == 0 ? null : DateOnly.ParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static string? OrNull(string cell) => cell.Length == 0 ? null : cell;
}
