using OnRecord.Model;

namespace OnRecord.World.Actors;

/// <summary>An actor of the who's who: what it is called, and what it is when.</summary>
public sealed record KnownActor
{
    private static readonly string[] FormerOfficial = ["ELI"];

    /// <summary>Gets the usual name.</summary>
    public required string Name { get; init; }

    /// <summary>Gets what sort of party it is.</summary>
    public required ActorKind Kind { get; init; }

    /// <summary>Gets how well it is described.</summary>
    public ActorRank Rank { get; init; }

    /// <summary>Gets the ISO 3166-1 alpha-3 code of the country it belongs to; null for none.</summary>
    public string? Country { get; init; }

    /// <summary>Gets the PLOVER sector codes that hold at any time, most specific first; empty for persons, whose posts have them.</summary>
    public IReadOnlyList<string> Sectors { get; init; } = [];

    /// <summary>Gets the sex of a person.</summary>
    public Sex Sex { get; init; }

    /// <summary>Gets the Wikidata identity (<c>Q…</c>); null when unknown.</summary>
    public string? Wikidata { get; init; }

    /// <summary>Gets the other names and spellings, abbreviations included.</summary>
    public IReadOnlyList<string> Aliases { get; init; } = [];

    /// <summary>Gets the offices and roles in the order of their beginnings.</summary>
    public IReadOnlyList<Post> Posts { get; init; } = [];

    /// <summary>Returns the post held on a day, the latest begun when there are several; null when there is none or the day is unknown.</summary>
    /// <param name="date">The day; null when unknown.</param>
    public Post? PostOn(DateOnly? date) => date is { } day ? Posts.LastOrDefault(post => post.HeldOn(day)) : null;

    /// <summary>
    /// Returns the sectors that hold on a day: those of the post then held, or of an official out of office where all known posts
    /// in government are over, or the actor's own. Without a day, those that all posts share. Empty when unknown.
    /// </summary>
    /// <param name="date">The day; null when unknown.</param>
    public IReadOnlyList<string> SectorsOn(DateOnly? date)
    {
        if (PostOn(date) is { } post)
        {
            return post.Sectors;
        }

        if (Sectors.Count > 0)
        {
            return Sectors;
        }

        if (date is null && Posts.Count > 0 && Posts.All(post => post.Sectors.SequenceEqual(Posts[0].Sectors)))
        {
            return Posts[0].Sectors;
        }

        bool isOver = date is { } day
            && Posts.Any(past => past.Sectors.Contains("GOV"))
            && Posts.All(past => past.From is not { } from || from <= day);
        return isOver ? FormerOfficial : [];
    }
}
