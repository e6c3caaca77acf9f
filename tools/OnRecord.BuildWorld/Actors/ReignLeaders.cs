using System.Globalization;
using OnRecord.Model;
using OnRecord.World.Actors;

namespace OnRecord.BuildWorld.Actors;

/// <summary>Reads the spells of heads of government and state, and what they tell of a leader's sex.</summary>
internal static class ReignLeaders
{
    private const int FirstYear = 1990;
    private const int LastKnownYear = 2021;

    public static void Add(ActorPool pool, string path, string statesPath)
    {
        var countries = Tsv.Read(statesPath).Where(row => row("cow").Length > 0).ToDictionary(row => row("cow"), row => row("iso"));
        foreach (string line in File.ReadLines(path).Skip(1))
        {
            string[] cells = line.Split(',');
            if (cells.Length < 12 || !countries.TryGetValue(cells[0], out string? country)
                || !int.TryParse(cells[8], CultureInfo.InvariantCulture, out int endYear) || endYear < FirstYear)
            {
                continue;
            }

            int acting = cells[3].IndexOf('(', StringComparison.Ordinal);
            string name = (acting < 0 ? cells[3] : cells[3][..acting]).Trim();
            var post = new Post
            {
                Country = country,
                Sectors = ["GOV"],
                From = Day(cells[6], cells[5], cells[4]),
                To = endYear >= LastKnownYear ? null : Day(cells[8], cells[7], "1").AddMonths(1),
            };
            Attach(pool, name, country, cells[10] == "0" ? Sex.Female : Sex.Male, post);
        }
    }

    private static void Attach(ActorPool pool, string name, string country, Sex sex, Post post)
    {
        bool isFull = name.Contains(' ', StringComparison.Ordinal);
        var person = isFull ? pool.Get(name, country) : null;
        if (person is null)
        {
            var family = pool.Family(name, country).Where(other => other.Posts.Exists(known => Overlap(known, post))).ToList();
            person = family.Count == 1 ? family[0] : null;
        }

        if (person is null && isFull)
        {
            person = new ActorDraft { Name = name, Kind = ActorKind.Person, Rank = ActorRank.Leader, Country = country };
            pool.Add(person);
        }

        if (person is null)
        {
            return;
        }

        person.Sex = person.Sex == Sex.Unknown ? sex : person.Sex;
        if (person.Rank < ActorRank.Prominent)
        {
            person.Rank = ActorRank.Leader;
            person.Posts.Add(post);
        }
    }

    private static bool Overlap(Post one, Post other) =>
        (one.From ?? DateOnly.MinValue) < (other.To ?? DateOnly.MaxValue) && (other.From ?? DateOnly.MinValue) < (one.To ?? DateOnly.MaxValue);

    private static DateOnly Day(string year, string month, string day) => new(
        int.Parse(year, CultureInfo.InvariantCulture),
        Math.Clamp(int.Parse(month, CultureInfo.InvariantCulture), 1, 12),
        Math.Clamp(int.Parse(day, CultureInfo.InvariantCulture), 1, 28));
}
