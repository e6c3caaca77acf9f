using OnRecord.Language.Documents;
using OnRecord.Model;

namespace OnRecord.Coding.Actors;

/// <summary>Decides which party a noun phrase stands for: a state, a named one, one spoken of before, or a new one.</summary>
internal sealed class NounResolver(ActorLexicon lexicon, Document document, PartyTable table, Recall recall, StoryCountry story)
{
    private static readonly string[] Armed = ["REB", "UAF", "PRM", "CRM", "MIL"];
    private static readonly string[] NotState = ["REB", "UAF", "PRM", "CRM"];

    /// <summary>Gives a mention its party; leaves it without one where nobody can be told.</summary>
    public void Resolve(PartyMention mention, Party? owner)
    {
        var noun = mention.Noun ?? throw new ArgumentException("A noun is wanted.", nameof(mention));
        Own(mention, owner);
        var party = noun.Use switch
        {
            NounUse.Nation => Nation(mention),
            NounUse.Ruler => Ruler(mention, noun),
            _ => Member(mention, noun) ?? Holder(mention, noun) ?? Before(mention, noun),
        };
        if (party is null && noun.Use != NounUse.Nation)
        {
            party = New(mention, noun);
        }

        mention.Party = party;
        party?.AddNoun(noun);
    }

    /// <summary>What a noun phrase belongs to: the state, or the body or group.</summary>
    private static void Own(PartyMention mention, Party? owner)
    {
        if (owner is null)
        {
            return;
        }

        if (owner.Kind == ActorKind.State)
        {
            mention.CountryReason = mention.Country is null ? "nation it belongs to" : mention.CountryReason;
            mention.Country ??= owner.Country;
        }
        else
        {
            mention.Of ??= owner;
        }
    }

    private Party? Nation(PartyMention mention)
    {
        if (!mention.IsDefinite || mention.Qualifier.Length > 0 || document.Tokens[mention.Head].Xpos != "NN")
        {
            return null;
        }

        mention.Reason = "country named before";
        return mention.Country is { } country
            ? table.State(country)
            : recall.Latest(mention.Head, 2, static (_, party) => party.Kind == ActorKind.State);
    }

    private Party? Ruler(PartyMention mention, NounEntry noun)
    {
        // The rulers of a town or province, and the leadership of a party, are not the state.
        if (mention.Of is { } body)
        {
            mention.Reason = "leadership of a named party";
            return body is { Kind: ActorKind.Person, Country: { } home } ? table.State(home) : body;
        }

        if (mention.Place is not null)
        {
            return null;
        }

        if (mention.Country is null && story.For(mention.Head) is { } guess)
        {
            (mention.Country, mention.CountryReason) = guess;
        }

        if (mention.Country is not { } country || table.State(country) is not { } state || mention.Sectors.Contains("ELI"))
        {
            return null;
        }

        state.GiveSectors(noun.Sectors, "noun");
        mention.Reason = $"government, {mention.CountryReason}";
        return state;
    }

    /// <summary>"Taliban fighters" are the Taliban.</summary>
    private static Party? Member(PartyMention mention, NounEntry noun)
    {
        if (noun.Use == NounUse.Member && mention.Of is { } group && (mention.IsSeveral || noun.One != ActorKind.Person)
            && group.Kind is ActorKind.Group or ActorKind.Organisation && group.Sectors.Count > 0
            && Armed.Contains(group.Sectors[0]) && !group.Sectors.Contains("IGO"))
        {
            mention.Reason = "members of a named group";
            return group;
        }

        return null;
    }

    /// <summary>"The Russian president": who holds the office when the report appears.</summary>
    private Party? Holder(PartyMention mention, NounEntry noun)
    {
        if (noun.Use != NounUse.Office || mention.IsSeveral || mention.IsCounted || mention.Of is not null || mention.Sectors.Contains("ELI")
            || mention.Country is not { } country || table.Published is not { } published || mention.Place is not null)
        {
            return null;
        }

        string role = mention.Qualifier.Length == 0 ? noun.Words : $"{mention.Qualifier} {noun.Words}";
        if (lexicon.Office(role) is not { } office || table.WhosWho.Holder(office, country, published) is not { } holder)
        {
            return null;
        }

        mention.Reason = "office holder on the day";
        return table.Known(holder, $"{office} on the day");
    }

    private Party? Before(PartyMention mention, NounEntry noun)
    {
        if (!mention.IsDefinite || mention.IsCounted)
        {
            return null;
        }

        var party = recall.Latest(mention.Head, 3, (other, candidate) => Agrees(mention, noun, other, candidate) && candidate.Nouns.Contains(noun.Words));
        if (party is not null)
        {
            mention.Reason = "same noun before";
            return party;
        }

        bool isBare = mention is { Country: null, Of: null, Place: null };
        if (isBare && noun.Sectors.Count > 0 && NotState.Contains(noun.Sectors[0]) && (mention.IsSeveral || noun.One == ActorKind.Group))
        {
            mention.Reason = "armed group named before";
            return recall.Latest(mention.Head, 3, static (_, candidate) => IsArmedGroup(candidate));
        }

        if (isBare && !mention.IsSeveral && document.Tokens[mention.Head].Xpos == "NN" && noun is { Use: NounUse.Part or NounUse.Speaker, One: ActorKind.Organisation or ActorKind.Group } && mention.Qualifier.Length == 0)
        {
            mention.Reason = "body named before";
            return recall.Latest(mention.Head, 2, (_, candidate) => candidate.IsNamed && IsBodyLike(noun, candidate));
        }

        return null;
    }

    private static bool IsArmedGroup(Party party) =>
        party is { IsNamed: true, Kind: ActorKind.Group or ActorKind.Organisation, Sectors: [var sector, ..] } && NotState.Contains(sector);

    private static bool IsBodyLike(NounEntry noun, Party party) => noun.Sectors.Count == 0
        ? party.Kind is ActorKind.Group or ActorKind.Organisation
        : party.Kind is ActorKind.Group or ActorKind.Organisation && party.Sectors.Any(noun.Sectors.Contains);

    private static bool Agrees(PartyMention mention, NounEntry noun, PartyMention other, Party party) =>
        (mention.Country is null || party.Country is null || mention.Country == party.Country)
        && (mention.Of is null || mention.Of == party.Of || (party.Of is null && party.IsNamed))
        && (mention.Qualifier.Length == 0 || other.Qualifier.Contains(mention.Qualifier, StringComparison.Ordinal) || party.IsNamed)
        && (noun.One != ActorKind.Person || mention.IsSeveral == party.IsSeveral)
        && (mention.Place is null || other.Place is null || mention.Place.Id == other.Place.Id);

    private Party New(PartyMention mention, NounEntry noun)
    {
        bool isKnownPlace = mention.Country is not null || mention.Of is not null;
        if (!isKnownPlace && Belongs(mention, noun) && story.For(mention.Head) is { } guess)
        {
            (mention.Country, mention.CountryReason) = guess;
        }

        string name = NameOf(mention);
        var create = () => Create(mention, noun, name);
        // "People say": whoever they are, they need not be those of the next sentence.
        bool isAnybody = !isKnownPlace && noun.Several == ActorKind.People && !mention.IsDefinite && mention.Qualifier.Length == 0;
        bool isFresh = mention.IsCounted || isAnybody || (!mention.IsSeveral && !mention.IsDefinite && noun.One == ActorKind.Person);
        mention.Reason = isFresh ? "new in the report" : "noun phrase";
        return isFresh
            ? table.Add(create())
            : table.Keyed(string.Join('\n', name, mention.Country, mention.Of?.Name, mention.Place?.Id), create);
    }

    /// <summary>Whether a party is of a country at all where the words do not say which: officials and soldiers are, "experts" need not be.</summary>
    private static bool Belongs(PartyMention mention, NounEntry noun) =>
        mention.Sectors.Any(sector => sector is "GOV" or "MIL" or "COP" or "JUD" or "LEG" or "OPP" or "REB" or "PRM" or "SPY" or "CVL" or "REF" or "UAF")
        && noun.Use != NounUse.Speaker;

    private Party Create(PartyMention mention, NounEntry noun, string name)
    {
        var kind = mention.IsSeveral ? noun.Several : noun.One;
        if (kind == ActorKind.State)
        {
            kind = ActorKind.Organisation;
        }

        var party = new Party { Name = name, Kind = kind, Sex = mention.Sex, IsSeveral = mention.IsSeveral };
        party.Because["name"] = "noun phrase";
        // The officials of a party, a rebel group or the UN are no government.
        bool isOfBody = mention.Of is { Sectors.Count: > 0 } owner && mention.Sectors is ["GOV"] && !owner.Sectors.Contains("GOV");
        party.GiveSectors(isOfBody ? mention.Of!.Sectors : mention.Sectors, isOfBody ? "body it belongs to" : $"noun: {noun.Words}");
        if (mention.Of is { } body)
        {
            party.GiveOf(body, "noun it belongs to");
            party.GiveCountry(body.Country, "body it belongs to");
            party.GiveSectors(body.Sectors, "body it belongs to");
            if (body.Sectors.Contains("IGO") && !party.Sectors.Contains("IGO"))
            {
                party.Sectors = [.. party.Sectors, "IGO"];
            }
        }

        party.GiveCountry(mention.Country, mention.CountryReason);
        if (kind == ActorKind.Person && noun.Use is NounUse.Office or NounUse.Speaker)
        {
            party.GiveRole(RoleOf(mention, noun), "noun");
        }

        return party;
    }

    /// <summary>Returns the office that a noun phrase names, without whose it is.</summary>
    public static string RoleOf(PartyMention mention, NounEntry noun)
    {
        string role = mention.Qualifier.Length == 0 ? noun.Words : $"{mention.Qualifier} {noun.Words}";
        return role.Replace(" - ", "-", StringComparison.Ordinal);
    }

    /// <summary>The words up to the noun without the determiner, and where the party is.</summary>
    private string NameOf(PartyMention mention)
    {
        int start = mention.Tokens.Start;
        for (int token = start; token < mention.Head; token++)
        {
            start = document.Tokens[token].Upos == Upos.Num ? token + 1 : start;
        }

        while (start < mention.Head && document.Tokens[start].Upos is Upos.Det or Upos.Num or Upos.Punct or Upos.Adv or Upos.Adp or Upos.Pron)
        {
            start++;
        }

        string name = document.TextOf(new TokenRange(start, mention.Tokens.End));
        bool isInitial = start == document.Sentences[document.SentenceOf(start)].Tokens.Start;
        if (isInitial && document.Tokens[start].Upos is not Upos.Propn && char.IsUpper(name[0]) && char.IsLower(document.Tokens[start].Lemma[0]) && name.AsSpan(1).IndexOfAnyInRange('a', 'z') >= 0
            && !table.WhosWho.TryGetNation(document.Tokens[start].Form, out _))
        {
            name = char.ToLowerInvariant(name[0]) + name[1..];
        }

        if (mention.Place is { } place && !name.Contains(place.Name, StringComparison.OrdinalIgnoreCase))
        {
            name = $"{name} ({place.Name})";
        }

        return name;
    }
}
