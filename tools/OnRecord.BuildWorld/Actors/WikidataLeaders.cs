using System.Globalization;
using OnRecord.Model;
using OnRecord.World.Actors;

namespace OnRecord.BuildWorld.Actors;

/// <summary>Reads heads of state and government with their Wikidata identities (CC0).</summary>
internal static class WikidataLeaders
{
    private const int Columns = 8;

    public static void Add(ActorPool pool, string path)
    {
        foreach (string line in File.ReadLines(path).Skip(1))
        {
            string[] cells = line.Split(',');
            if (cells.Length != Columns || cells.Any(cell => cell.Contains('"', StringComparison.Ordinal)))
            {
                // A quoted cell: a place or title with a comma, of which no leader here depends on.
                continue;
            }

            if (pool.Drafts.Find(draft => draft.Kind == ActorKind.State && draft.Aliases.Prepend(draft.Name).Contains(cells[1])) is not { } state)
            {
                continue;
            }

            state.Wikidata ??= cells[0];
            if (cells[5].Length == 0 || cells[5] == cells[4])
            {
                continue;
            }

            var person = pool.Get(cells[5], state.Country);
            if (person is null)
            {
                person = new ActorDraft { Name = cells[5], Kind = ActorKind.Person, Rank = ActorRank.Leader, Country = state.Country };
                pool.Add(person);
            }

            person.Wikidata ??= cells[4];
            AddPost(person, cells);
        }
    }

    private static void AddPost(ActorDraft person, string[] cells)
    {
        // "President of Albania": the country is known from its own column.
        int of = cells[3].IndexOf(" of ", StringComparison.Ordinal);
        string role = (of < 0 ? cells[3] : cells[3][..of]).ToLowerInvariant();
        if (person.Rank == ActorRank.Prominent || cells[6].Length == 0 || role.Length == 0)
        {
            return;
        }

        person.Posts.Add(new Post
        {
            Role = role,
            Country = person.Country,
            Sectors = ["GOV"],
            From = new DateOnly(Year(cells[6]), 1, 1),
            To = cells[7].Length == 0 ? null : new DateOnly(Year(cells[7]) + 1, 1, 1),
        });
    }

    private static int Year(string text) => int.Parse(text[..4], CultureInfo.InvariantCulture);
}
