using OnRecord.Language.Documents;
using OnRecord.Model;
using OnRecord.World.Actors;
using OnRecord.World.Names;

namespace OnRecord.Coding.Actors;

/// <summary>Makes parties of the names and nations of a document: one party for each, however it is spelt.</summary>
internal sealed class NameLinker(ActorLexicon lexicon, Document document, PartyTable table, List<PartyMention> mentions)
{
    private const double Sure = 0.75;
    private const double Margin = 0.05;
    private const double TitleWeight = 0.15;
    private const double AlikeInReport = 0.86;

    private readonly PartyMention?[] _around = new PartyMention?[document.Tokens.Length];
    private readonly TitleReader _titles = new(lexicon);

    /// <summary>Gets the mention by name around each token; null where there is none.</summary>
    public PartyMention?[] Around => _around;

    /// <summary>Links everything.</summary>
    public void Link(IReadOnlyList<NameSpan> names, IReadOnlyList<NationSpan> nations)
    {
        var isNation = new bool[document.Tokens.Length];
        foreach (var nation in nations)
        {
            AddNation(nation);
            isNation[nation.Head] = true;
        }

        // "The Senate" is the American one only where the report speaks of America, or of no country at all.
        var countries = nations.Select(nation => nation.Country).ToHashSet(StringComparer.Ordinal);
        names = [.. names.Where(name => !IsNoun(name)
            || (name.Known is { } known && (known.Country is null || countries.Count == 0 || countries.Contains(known.Country))))];
        foreach (var name in names)
        {
            if (_around[name.Head] is not null)
            {
                continue;
            }

            if (name.Known is not null || (name.Kind != NameKind.Person && !isNation[name.Head] && !AddRuler(name)))
            {
                if (!isNation[name.Head] && Body(name) is { } party)
                {
                    AddName(party, name.Tokens, name.Head, party.Kind == ActorKind.Person ? "name" : "body");
                    LinkAcronym(party, name.Tokens.End);
                }
            }
        }

        // Full names first, so that a bare family name finds its person even where it comes before.
        var persons = names.Where(name => name.Kind == NameKind.Person && name.Known is null && !isNation[name.Head]).ToList();
        foreach (var name in persons.OrderBy(name => name.Tokens.Length == 1).ThenBy(name => name.Tokens.Start))
        {
            AddPerson(name);
        }
    }

    private static bool IsModifier(Token token) => token.Is("amod") || token.Is("compound") || token.Is("nmod");

    /// <summary>"The Bush administration": a known ruler's name before a noun for rulers, which the network takes for a body.</summary>
    private bool AddRuler(NameSpan name)
    {
        int next = name.Tokens.End;
        if (name.Tokens.Length > 1 || next >= document.Tokens.Length || lexicon.EntryAt(document, next, out _) is not { Use: NounUse.Ruler }
            || table.WhosWho.Find(document.TextOf(name.Tokens), table.Published) is not [{ Actor: { Kind: ActorKind.Person, Rank: ActorRank.Prominent } actor }, ..])
        {
            return false;
        }

        AddName(table.Known(actor, "ruler"), name.Tokens, name.Head, "name of a ruler");
        return true;
    }

    /// <summary>"Minister" and "Government" are nouns, whatever their capitals.</summary>
    private bool IsNoun(NameSpan name) =>
        lexicon.EntryAt(document, name.Tokens.End - 1, out int first) is { } && first <= name.Tokens.Start;

    private void AddNation(NationSpan nation)
    {
        var token = document.Tokens[nation.Head];
        Party? party;
        if (nation.Form == NationForm.Nationals)
        {
            bool isOne = token.Xpos is "NN" or "NNP" && document.Tokens[nation.Head].Form[^1] != 's';
            bool isCounted = isOne || Counts(nation.Head);
            string reason = "demonym";
            var create = () => new Party
            {
                Name = document.TextOf(nation.Tokens),
                Kind = isOne ? ActorKind.Person : ActorKind.People,
                Country = nation.Country,
                IsSeveral = !isOne,
                Sectors = ["CVL"],
                Because = { ["country"] = reason, ["sectors"] = reason },
            };
            party = isCounted ? table.Add(create()) : table.Keyed("people " + nation.Country, create);
        }
        else
        {
            party = table.State(nation.Country);
        }

        if (party is null)
        {
            return;
        }

        if (nation.Form == NationForm.Seat)
        {
            party.GiveSectors(["GOV"], "seat of government");
        }

        var mention = new PartyMention
        {
            Tokens = nation.Tokens,
            Head = nation.Head,
            Form = MentionForm.Name,
            IsModifier = IsModifier(token),
            Country = nation.Country,
            Party = party,
            Reason = nation.Form.ToString(),
        };
        Keep(mention);
    }

    private bool Counts(int head)
    {
        foreach (int dependent in document.Dependents(head))
        {
            if (document.Tokens[dependent].Is("nummod"))
            {
                return true;
            }
        }

        return false;
    }

    private Party? Body(NameSpan name)
    {
        // What the report itself has given a short form is meant by it, whoever else goes by it.
        string text = document.TextOf(name.Tokens);
        if (table.Named(text) is { Kind: not ActorKind.Person } before && !IsOfOtherNation(before, name))
        {
            return before;
        }

        if (name.Known is { } known && Prefer(known, name) is { } preferred)
        {
            return table.Known(preferred, "name");
        }

        if ((name.Kind == NameKind.Organisation || name.Known is not null) && OfNation(text, CountryBefore(name.Tokens.Start)) is { } national)
        {
            return table.Known(national, "name with its nation");
        }

        if (name.Kind == NameKind.Organisation || name.Known is not null)
        {
            return ShorterName(text) ?? Unknown(name, text);
        }

        return name.Kind == NameKind.Other ? OtherName(name, text) : null;
    }

    private bool IsOfOtherNation(Party party, NameSpan name) =>
        party.Country is not null && CountryBefore(name.Tokens.Start) is { } country && country != party.Country;

    /// <summary>Of bodies that share a name, takes the one of the country named beside it; null when it is another country's.</summary>
    private KnownActor? Prefer(KnownActor known, NameSpan name)
    {
        string? country = CountryBefore(name.Tokens.Start);
        return country is null || known.Country is null || known.Country == country
            ? known
            : table.WhosWho.Named(document.TextOf(name.Tokens)).FirstOrDefault(other => other.Country == country && other.Kind == known.Kind);
    }

    /// <summary>"Moscow's Foreign Ministry" is the one that the who's who calls by its nation's adjective.</summary>
    private KnownActor? OfNation(string text, string? country) => country is null
        ? null
        : table.WhosWho.Adjectives(country)
            .SelectMany(adjective => table.WhosWho.Named($"{adjective} {text}"))
            .FirstOrDefault(actor => actor.Country == country && actor.Kind is ActorKind.Organisation or ActorKind.Group);

    /// <summary>A later, shorter name of a body named in full before.</summary>
    private Party? ShorterName(string text)
    {
        string folded = NameKey.Fold(text);
        return folded.Length < 4
            ? null
            : table.Recent(party => party is { IsNamed: true, Kind: ActorKind.Organisation, Known: null }
                && NameKey.Fold(party.Name).StartsWith(folded + ' ', StringComparison.Ordinal));
    }

    /// <summary>A name that is neither a person's, a body's nor a place's is a party's only if its last word is a noun for one.</summary>
    private Party? OtherName(NameSpan name, string text)
    {
        var noun = lexicon.EntryAt(document, name.Tokens.End - 1, out _);
        return noun is { One: not ActorKind.Person } && name.Tokens.Length > 1 ? Unknown(name, text) : null;
    }

    private Party Unknown(NameSpan name, string text)
    {
        NounEntry? noun = null;
        string? country = null;
        for (int token = name.Tokens.Start; token < name.Tokens.End; token++)
        {
            noun ??= lexicon.EntryAt(document, token, out _);
            if (document.Tokens[token].Upos is not (Upos.Adp or Upos.Det) && table.WhosWho.TryGetNation(document.Tokens[token].Form, out var nation))
            {
                country ??= nation.Country;
            }
        }

        var party = new Party { Name = text, Kind = ActorKind.Organisation, IsNamed = true };
        party.Because["name"] = "name in the text";
        party.GiveSectors(noun?.Sectors ?? [], "noun in the name");
        party.GiveCountry(country ?? CountryBefore(name.Tokens.Start), "nation in or before the name");
        if (noun is not null)
        {
            party.Nouns.Add(noun.Noun);
        }

        return table.Add(party);
    }

    private string? CountryBefore(int token)
    {
        int before = token - 1;
        if (before > 0 && document.Tokens[before].Upos == Upos.Part)
        {
            before--;
        }

        return before >= 0 && _around[before] is { Party.Kind: ActorKind.State } nation ? nation.Country : null;
    }

    /// <summary>"World Health Organization (WHO)": the short form is the same party, whether the network marks it or not.</summary>
    private void LinkAcronym(Party party, int end)
    {
        if (end + 2 >= document.Tokens.Length || document.Tokens[end].Form != "(" || document.Tokens[end + 2].Form != ")")
        {
            return;
        }

        string form = document.Tokens[end + 1].Form;
        if (form.Length is > 1 and < 12 && char.IsUpper(form[0]) && char.IsUpper(form[^1]) && _around[end + 1] is null)
        {
            table.Remember(party, form);
            AddName(party, new TokenRange(end + 1, end + 2), end + 1, "short form in brackets");
        }
    }

    private void AddPerson(NameSpan name)
    {
        if (_around[name.Head] is not null)
        {
            return;
        }

        var title = _titles.Read(document, name.Tokens, _around);
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
            party.Nouns.Add(title.Noun.Noun);
        }

        var range = new TokenRange(title.Start, name.Tokens.End);
        int head = NameSpotter.HeadOf(document, range);
        AddName(party, range, head, title.Role is null ? "name" : "name with title");
        if (head != name.Head)
        {
            AddName(party, name.Tokens, name.Head, "name");
        }
    }

    /// <summary>"King Hassan of Morocco".</summary>
    private string? CountryAfter(int head)
    {
        foreach (int dependent in document.Dependents(head))
        {
            if (dependent > head && document.Tokens[dependent].Is("nmod") && _around[dependent] is { Party.Kind: ActorKind.State } nation)
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

    private void AddName(Party party, TokenRange range, int head, string reason)
    {
        Keep(new PartyMention
        {
            Tokens = range,
            Head = head,
            Form = MentionForm.Name,
            IsModifier = IsModifier(document.Tokens[head]),
            Country = party.Country,
            Party = party,
            Reason = reason,
        });
    }

    private void Keep(PartyMention mention)
    {
        mentions.Add(mention);
        for (int token = mention.Tokens.Start; token < mention.Tokens.End; token++)
        {
            _around[token] = mention;
        }
    }
}
