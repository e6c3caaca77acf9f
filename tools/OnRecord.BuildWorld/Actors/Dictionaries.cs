using System.Globalization;
using System.IO.Compression;
using System.Text.Json;
using OnRecord.Model;
using OnRecord.World.Actors;

namespace OnRecord.BuildWorld.Actors;

/// <summary>Reads the PETRARCH dictionaries: office holders with dates, bodies, companies, armed groups.</summary>
internal static class Dictionaries
{
    /// <summary>Who left office before this year is not looked for in today's news.</summary>
    private static readonly DateOnly Oldest = new(1995, 1, 1);

    /// <summary>The lists end about here: an open end means that it was not known, not that the office is still held.</summary>
    private static readonly DateOnly LastKnown = new(2015, 1, 1);

    public static void Add(ActorPool pool, string path, SectorCodes codes)
    {
        using var stream = new GZipStream(File.OpenRead(path), CompressionMode.Decompress);
        using var reader = new StreamReader(stream);
        while (reader.ReadLine() is { } line)
        {
            using var entry = JsonDocument.Parse(line);
            AddEntry(pool, entry.RootElement, codes);
        }
    }

    private static void AddEntry(ActorPool pool, JsonElement entry, SectorCodes codes)
    {
        var posts = new List<Post>();
        bool isDated = false;
        foreach (var code in entry.GetProperty("codes").EnumerateArray())
        {
            var (country, sectors) = codes.Read(code.GetProperty("code").GetString()!);
            var from = Day(code, "from");
            var to = Day(code, "to");
            isDated |= from is not null || to is not null;
            if (sectors.Length > 0)
            {
                posts.Add(new Post { Country = country, Sectors = sectors, From = from, To = to });
            }
        }

        string name = ReadableName(entry.GetProperty("name").GetString()!);
        bool isCountryList = entry.GetProperty("list").GetString() == "Countries";
        if (posts.Count == 0 || name.Length < 4 || (isCountryList && !isDated)
            || (!isDated && !name.Contains(' ', StringComparison.Ordinal)))
        {
            return;
        }

        var aliases = entry.GetProperty("aliases").EnumerateArray().Select(alias => alias.GetString()!).Where(IsName).Select(ReadableName);
        if (isDated)
        {
            AddPerson(pool, name, aliases, posts);
        }
        else
        {
            AddBody(pool, name, aliases, posts[0]);
        }
    }

    private static void AddPerson(ActorPool pool, string name, IEnumerable<string> aliases, List<Post> posts)
    {
        // "ELI" before and after office says no more than that the office is over, which the dates say too.
        var held = posts.Where(post => !post.Sectors.SequenceEqual(["ELI"]) && (post.To ?? LastKnown) > Oldest).ToList();
        if (held.Count == 0)
        {
            return;
        }

        string? country = held.Find(post => post.Country is not null)?.Country;
        var person = pool.Get(name, country);
        if (person is null)
        {
            person = new ActorDraft { Name = name, Kind = ActorKind.Person, Rank = ActorRank.Listed, Country = country };
            foreach (string alias in aliases)
            {
                person.AddAlias(alias);
            }

            pool.Add(person);
        }

        if (person.Rank == ActorRank.Listed)
        {
            person.Posts.AddRange(held.Select(post => post with { Country = country, To = post.To ?? LastKnown }));
        }
    }

    private static void AddBody(ActorPool pool, string name, IEnumerable<string> aliases, Post post)
    {
        // The undated international entries mix bodies with their spokesmen; ours are complete.
        if (post.Sectors.Contains("IGO") || pool.Get(name, post.Country) is not null || pool.Get(name, null) is not null)
        {
            return;
        }

        var body = new ActorDraft
        {
            Name = name,
            Kind = post.Sectors.Contains("REB") ? ActorKind.Group : ActorKind.Organisation,
            Rank = ActorRank.Listed,
            Country = post.Country,
            Sectors = post.Sectors,
        };
        foreach (string alias in aliases.Where(alias => alias.Contains(' ', StringComparison.Ordinal) && pool.Get(alias, post.Country) is null))
        {
            body.AddAlias(alias);
        }

        pool.Add(body);
    }

    private static bool IsName(string alias) => alias.Length >= 4 && char.IsLetter(alias[0]) && alias.Contains(' ', StringComparison.Ordinal);

    private static DateOnly? Day(JsonElement code, string property) =>
        code.TryGetProperty(property, out var day) && day.GetString() is { } text
        && DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date)
            ? date
            : null;

    /// <summary>The lists are in capitals; a name is shown with capital initials.</summary>
    private static string ReadableName(string capitals) => string.Create(capitals.Trim().Length, capitals.Trim(), static (letters, source) =>
    {
        for (int index = 0; index < source.Length; index++)
        {
            bool isInitial = index == 0 || source[index - 1] is ' ' or '-' or '(' or '/' or '.';
            letters[index] = isInitial ? source[index] : char.ToLowerInvariant(source[index]);
        }
    });
}
