using OnRecord.Model;
using OnRecord.World.Actors;

namespace OnRecord.Coding.Actors;

/// <summary>An actor while the report is read.</summary>
internal sealed class Party
{
    public required string Name { get; set; }

    public required ActorKind Kind { get; set; }

    public KnownActor? Known { get; init; }

    public string? Country { get; set; }

    public IReadOnlyList<string> Sectors { get; set; } = [];

    public string? Role { get; set; }

    public Party? Of { get; set; }

    public Sex Sex { get; set; }

    /// <summary>Gets or sets whether it is several people, so that "they" can stand for it.</summary>
    public bool IsSeveral { get; set; }

    /// <summary>Gets whether it is called by a name, not by nouns alone.</summary>
    public bool IsNamed { get; init; }

    /// <summary>Gets the nouns that were used of it, by which a later "the minister" finds it.</summary>
    public HashSet<string> Nouns { get; } = [];

    public List<PartyMention> Mentions { get; } = [];

    public Dictionary<string, string> Because { get; } = [];

    /// <summary>Takes a noun that was used of the party: a later "the minister" is the foreign minister, but "the air force" is not any force.</summary>
    public void AddNoun(NounEntry noun)
    {
        Nouns.Add(noun.Words);
        Nouns.Add(noun.Noun);
    }

    public void Give(string field, bool isNew, Action set, string reason)
    {
        if (isNew)
        {
            set();
            Because[field] = reason;
        }
    }

    public void GiveCountry(string? country, string reason) => Give("country", Country is null && country is not null, () => Country = country, reason);

    public void GiveSectors(IReadOnlyList<string> sectors, string reason) =>
        Give("sectors", Sectors.Count == 0 && sectors.Count > 0, () => Sectors = sectors, reason);

    public void GiveRole(string? role, string reason) => Give("role", Role is null && role is not null, () => Role = role, reason);

    public void GiveOf(Party? of, string reason) => Give("of", Of is null && of is not null && of != this && of.Of != this, () => Of = of, reason);
}
