using OnRecord.Language.Documents;
using OnRecord.Model;
using OnRecord.World.Actors;
using OnRecord.World.Names;

namespace OnRecord.Coding.Actors;

/// <summary>Makes parties of the names of persons: one for each, however spelt and by whatever part of the name.</summary>
internal sealed class PersonLinker(ActorLexicon lexicon, Document document, PartyTable table, NameBoard board)
{
    private const double Sure = 0.75;
    private const double Margin = 0.05;
    private const double TitleWeight = 0.15;
    private const double AlikeInReport = 0.86;

    private readonly TitleReader _titles = new(lexicon);

    /// <summary>Adds a person's name with the titles before it.</summary>
    public void Add(NameSpan name)
    {
        var title = _titles.Read(document, name.Tokens, board.Around);
        title = title with { Country = title.Country ?? CountryAfter(name.Head) };
        string text = document.TextOf(name.Tokens);
        var party = Person(text, title, name.Tokens.Length);
        party.GiveCountry(title.Country, "nation before the name");
        party.GiveRole(title.Role, "title");
        party.GiveOf(title.Of, "title");
        if (title.IsFormer && party.Sectors.Contains("GOV"))
        {
            party.Sectors = ["ELI"];
            party.Because["sectors"] = "title of the past";
        }

        party.GiveSectors(title.IsFormer && title.Sectors.Contains("GOV") ? ["ELI"] : title.Sectors, "title");
        party.GiveSectors(title.Of?.Sectors ?? [], "body before the name");
        party.Sex = party.Sex != Sex.Unknown ? party.Sex
            : title.Sex != Sex.Unknown ? title.Sex
            : name.Tokens.Length > 1 ? lexicon.SexOf(NameKey.Fold(document.Tokens[name.Tokens.Start].Form)) : Sex.Unknown;
        if (title.Noun is not null)
        {
            party.AddNoun(title.Noun);
        }

        var range = new TokenRange(title.Start, name.Tokens.End);
        int head = NameSpotter.HeadOf(document, range);
        board.Add(party, range, head, title.Role is null ? "name" : "name with title");
        if (head != name.Head)
        {
            board.Add(party, name.Tokens, name.Head, "name");
        }
    }

    private static ActorCandidate? Accept(IReadOnlyList<ActorCandidate> candidates, int words, Title title)
    {
        var persons = candidates
            .Where(candidate => candidate.Actor.Kind == ActorKind.Person && (title.Country is null || candidate.Actor.Country is null || candidate.Actor.Country == title.Country))
            .Select(candidate => (Candidate: candidate, Score: candidate.Score + (HasHeld(candidate.Actor, title) ? TitleWeight : 0)))
            .OrderByDescending(candidate => candidate.Score)
            .Take(2)
            .ToList();
        if (persons.Count == 0 || persons[0].Score < Sure)
        {
            return null;
        }

        // A name from a long list is many people's: the office or the country must speak for it.
        var best = persons[0].Candidate;
        bool isBacked = best.Actor.Rank > ActorRank.Listed || best.Reasons.Count > 1 || HasHeld(best.Actor, title);
        bool isClear = persons.Count == 1 || persons[0].Score - persons[1].Score >= Margin || words > 1;
        return isBacked && isClear ? best : null;
    }

    /// <summary>Whether the title before the name is one that the person has had.</summary>
    private static bool HasHeld(KnownActor actor, Title title) => title.Noun is { Use: NounUse.Office } noun
        && actor.Posts.Any(post => post.Role is null ? post.Sectors.Any(noun.Sectors.Contains) : post.Role.Contains(noun.Words, StringComparison.Ordinal));

    /// <summary>"King Hassan of Morocco".</summary>
    private string? CountryAfter(int head)
    {
        foreach (int dependent in document.Dependents(head))
        {
            if (dependent > head && document.Tokens[dependent].Is("nmod") && board.Around[dependent] is { Party.Kind: ActorKind.State } nation)
            {
                return nation.Country;
            }
        }

        return null;
    }

    private Party Person(string text, Title title, int words)
    {
        if (table.Named(text) is { Kind: ActorKind.Person } before)
        {
            return before;
        }

        if (words == 1)
        {
            var family = table.Family(text);
            if (family.Count > 0)
            {
                // Of two of one name, the one spoken of last.
                return family[^1];
            }
        }
        else if (Alike(text) is { } alike)
        {
            table.Remember(alike, text);
            return alike;
        }

        var candidates = table.WhosWho.Find(text, table.Published, title.Country ?? title.Of?.Country);
        if (Accept(candidates, words, title) is { } known)
        {
            var party = table.Known(known.Actor, string.Join(", ", known.Reasons));
            table.Remember(party, text);
            return party;
        }

        var person = new Party { Name = text, Kind = ActorKind.Person, IsNamed = true };
        person.Because["name"] = "name in the text";
        return table.Add(person);
    }

    private Party? Alike(string text)
    {
        string folded = NameKey.Fold(text);
        string skeleton = NameKey.Skeleton(folded);
        return table.Recent(party => party is { Kind: ActorKind.Person, IsNamed: true }
            && party.Name.Contains(' ', StringComparison.Ordinal)
            && Math.Abs(NameKey.Skeleton(NameKey.Fold(party.Name)).Length - skeleton.Length) < 2
            && NameSimilarity.Of(folded, NameKey.Fold(party.Name), AlikeInReport) >= AlikeInReport);
    }
}
