using OnRecord.Model;
using OnRecord.World.Actors;
using OnRecord.World.Names;

namespace OnRecord.Coding.Actors;

/// <summary>The parties of a report as they come up, found again by what they are called.</summary>
internal sealed class PartyTable(WhosWho whosWho, DateOnly? published)
{
    private const int RecentParties = 150;

    private readonly Dictionary<KnownActor, Party> _byKnown = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<string, Party> _byName = [];
    private readonly Dictionary<string, List<Party>> _byFamilyName = [];
    private readonly Dictionary<string, Party> _byKey = [];

    public List<Party> Parties { get; } = [];

    public DateOnly? Published => published;

    public WhosWho WhosWho => whosWho;

    /// <summary>Returns the state of a country.</summary>
    public Party? State(string country) => whosWho.State(country) is { } state ? Known(state, "nation") : null;

    /// <summary>Returns the party that a known actor is.</summary>
    public Party Known(KnownActor actor, string reason)
    {
        if (_byKnown.TryGetValue(actor, out var party))
        {
            return party;
        }

        party = new Party
        {
            Name = actor.Name,
            Kind = actor.Kind,
            Known = actor,
            Country = actor.Country,
            Sectors = actor.SectorsOn(published),
            Role = actor.PostOn(published)?.Role,
            Sex = actor.Sex,
            IsSeveral = actor.Kind == ActorKind.Group,
            IsNamed = true,
        };
        party.Because["name"] = $"who's who: {reason}";
        _byKnown.Add(actor, party);
        Add(party);
        foreach (string alias in actor.Aliases)
        {
            Remember(party, alias);
        }

        return party;
    }

    /// <summary>Returns the known party of a known actor if the report has mentioned it by its name; null otherwise.</summary>
    public Party? IfMentioned(string name) => _byName.GetValueOrDefault(NameKey.Fold(name)) is { Known: not null } party ? party : null;

    /// <summary>Returns a party called so before; null when there is none.</summary>
    public Party? Named(string name) => _byName.GetValueOrDefault(NameKey.Fold(name));

    /// <summary>Returns the persons with a family name, in the order of their coming up.</summary>
    public IReadOnlyList<Party> Family(string name) => _byFamilyName.GetValueOrDefault(NameKey.Fold(name)) ?? [];

    /// <summary>Adds a party, and its name if it has one.</summary>
    public Party Add(Party party)
    {
        Parties.Add(party);
        if (party.IsNamed)
        {
            Remember(party, party.Name);
        }

        return party;
    }

    /// <summary>Returns the latest of the last parties that came up for which a condition holds; null when there is none.</summary>
    public Party? Recent(Func<Party, bool> condition)
    {
        // Bounded, so that a report with very many names is still read in linear time.
        for (int index = Parties.Count - 1; index >= Math.Max(0, Parties.Count - RecentParties); index--)
        {
            if (condition(Parties[index]))
            {
                return Parties[index];
            }
        }

        return null;
    }

    /// <summary>Lets a party be found by one more name.</summary>
    public void Remember(Party party, string name)
    {
        string folded = NameKey.Fold(name);
        if (folded.Length == 0)
        {
            return;
        }

        _byName.TryAdd(folded, party);
        int space = folded.IndexOf(' ', StringComparison.Ordinal);
        if (party.Kind != ActorKind.Person || space < 0)
        {
            return;
        }

        AddFamilyName(folded[(folded.LastIndexOf(' ') + 1)..], party);
        AddFamilyName(folded[(space + 1)..], party);
        AddFamilyName(folded[..space], party);
    }

    /// <summary>Returns the unnamed party that the same words stood for before, or adds it.</summary>
    public Party Keyed(string key, Func<Party> create)
    {
        if (!_byKey.TryGetValue(key, out var party))
        {
            _byKey.Add(key, party = Add(create()));
        }

        return party;
    }

    private void AddFamilyName(string name, Party party)
    {
        if (!_byFamilyName.TryGetValue(name, out var parties))
        {
            _byFamilyName.Add(name, parties = []);
        }

        if (!parties.Contains(party))
        {
            parties.Add(party);
        }
    }
}
