using System.Globalization;
using System.Text;
using OnRecord.Model;

namespace OnRecord.World.Actors;

/// <summary>
/// The file of the who's who, <c>world/actors.tsv</c>: one actor a line, cells parted by tabs, lists inside a cell by bars, the fields
/// of a post by semicolons. Order and content depend on the sources alone.
/// </summary>
public static class ActorFile
{
    /// <summary>The name of the file in the world folder.</summary>
    public const string FileName = "actors.tsv";

    private const int Cells = 11;
    private const string Day = "yyyy-MM-dd";

    /// <summary>Returns the line of an actor, without the line break.</summary>
    /// <param name="entry">The actor.</param>
    public static string Format(ActorEntry entry)
    {
        var actor = entry.Actor;
        return string.Join(
            '\t',
            actor.Kind.ToString(),
            ((int)actor.Rank).ToString(CultureInfo.InvariantCulture),
            actor.Country,
            string.Join(',', actor.Sectors),
            actor.Sex == Sex.Unknown ? string.Empty : actor.Sex.ToString(),
            actor.Wikidata,
            string.Join('|', actor.Aliases.Prepend(actor.Name).Select(Clean)),
            string.Join('|', entry.Adjectives.Select(Clean)),
            string.Join('|', entry.Nationals.Select(Clean)),
            string.Join('|', entry.Seats.Select(Clean)),
            string.Join('|', actor.Posts.Select(Format)));
    }

    /// <summary>Returns the actor on a line.</summary>
    /// <param name="line">The line, without the line break.</param>
    /// <exception cref="InvalidDataException">The line is not one of this file.</exception>
    public static ActorEntry Parse(string line)
    {
        string[] cells = line.Split('\t');
        if (cells.Length != Cells || !Enum.TryParse<ActorKind>(cells[0], out var kind))
        {
            throw new InvalidDataException($"{FileName} has a line that is no actor: {line[..Math.Min(80, line.Length)]}");
        }

        string[] names = List(cells[6], '|');
        string? country = OrNull(cells[2]);
        var actor = new KnownActor
        {
            Kind = kind,
            Rank = (ActorRank)int.Parse(cells[1], CultureInfo.InvariantCulture),
            Country = country,
            Sectors = List(cells[3], ','),
            Sex = cells[4].Length == 0 ? Sex.Unknown : Enum.Parse<Sex>(cells[4]),
            Wikidata = OrNull(cells[5]),
            Name = names[0],
            Aliases = names[1..],
            Posts = [.. List(cells[10], '|').Select(post => ParsePost(post, country))],
        };
        return new ActorEntry(actor)
        {
            Adjectives = List(cells[7], '|'),
            Nationals = List(cells[8], '|'),
            Seats = List(cells[9], '|'),
        };
    }

    /// <summary>Returns the first cells of a line, which cost little to read.</summary>
    /// <exception cref="InvalidDataException">The line is not one of this file.</exception>
    internal static ActorHeading ReadHeading(string line)
    {
        Span<Range> cells = stackalloc Range[Cells + 1];
        if (line.AsSpan().Split(cells, '\t') != Cells || !Enum.TryParse<ActorKind>(line.AsSpan()[cells[0]], out var kind)
            || !int.TryParse(line.AsSpan()[cells[1]], CultureInfo.InvariantCulture, out int rank))
        {
            throw new InvalidDataException($"{FileName} has a line that is no actor: {line[..Math.Min(80, line.Length)]}");
        }

        return new ActorHeading(kind, (ActorRank)rank, cells[2], cells[6]);
    }

    /// <summary>Checks whether the family name comes first in a country: it is what a report calls a person by after the full name.</summary>
    internal static bool IsFamilyFirst(ReadOnlySpan<char> country) =>
        country is "CHN" or "HKG" or "KHM" or "KOR" or "PRK" or "SGP" or "TWN" or "VNM";

    private static string Format(Post post) => string.Join(
        ';',
        Clean(post.Role),
        Clean(post.Of),
        string.Join(',', post.Sectors),
        post.From?.ToString(Day, CultureInfo.InvariantCulture),
        post.To?.ToString(Day, CultureInfo.InvariantCulture));

    private static Post ParsePost(string text, string? country)
    {
        string[] fields = text.Split(';');
        if (fields.Length != 5)
        {
            throw new InvalidDataException($"{FileName} has a post that is none: {text}");
        }

        return new Post
        {
            Role = OrNull(fields[0]),
            Of = OrNull(fields[1]),
            Country = country,
            Sectors = List(fields[2], ','),
            From = ParseDay(fields[3]),
            To = ParseDay(fields[4]),
        };
    }

    private static DateOnly? ParseDay(string text) =>
        text.Length == 0 ? null : DateOnly.ParseExact(text, Day, CultureInfo.InvariantCulture);

    private static string[] List(string cell, char separator) => cell.Length == 0 ? [] : cell.Split(separator);

    private static string? OrNull(string cell) => cell.Length == 0 ? null : string.Intern(cell);

    /// <summary>Takes out of a name the signs that the file itself uses.</summary>
    private static string Clean(string? text)
    {
        if (text is null || text.AsSpan().IndexOfAny("\t|;\r\n") < 0)
        {
            return text ?? string.Empty;
        }

        var clean = new StringBuilder(text.Length);
        foreach (char sign in text)
        {
            clean.Append(sign is '\t' or '|' or ';' or '\r' or '\n' ? ' ' : sign);
        }

        return clean.ToString();
    }
}
