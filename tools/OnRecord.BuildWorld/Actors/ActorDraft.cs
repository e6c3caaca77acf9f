using OnRecord.Model;
using OnRecord.World.Actors;
using OnRecord.World.Names;

namespace OnRecord.BuildWorld.Actors;

/// <summary>An actor while it is put together from several sources.</summary>
internal sealed class ActorDraft
{
    public required string Name { get; set; }

    public required ActorKind Kind { get; init; }

    public required ActorRank Rank { get; set; }

    public string? Country { get; init; }

    public IReadOnlyList<string> Sectors { get; init; } = [];

    public Sex Sex { get; set; }

    public string? Wikidata { get; set; }

    public List<string> Aliases { get; } = [];

    public List<Post> Posts { get; } = [];

    public IReadOnlyList<string> Adjectives { get; init; } = [];

    public IReadOnlyList<string> Nationals { get; init; } = [];

    public IReadOnlyList<string> Seats { get; init; } = [];

    public void AddAlias(string alias)
    {
        string folded = NameKey.Fold(alias);
        if (folded.Length > 0 && NameKey.Fold(Name) != folded && Aliases.TrueForAll(known => NameKey.Fold(known) != folded))
        {
            Aliases.Add(alias);
        }
    }

    public ActorEntry ToEntry() => new(new KnownActor
    {
        Name = Name,
        Kind = Kind,
        Rank = Rank,
        Country = Country,
        Sectors = Sectors,
        Sex = Sex,
        Wikidata = Wikidata,
        Aliases = Aliases,
        // A few of the lists' spells end before they begin.
        Posts = [.. Posts.Where(post => post.From is null || post.To is null || post.From < post.To).OrderBy(post => post.From ?? DateOnly.MinValue).ThenBy(post => post.Role, StringComparer.Ordinal).Distinct()],
    })
    {
        Adjectives = Adjectives,
        Nationals = Nationals,
        Seats = Seats,
    };
}
