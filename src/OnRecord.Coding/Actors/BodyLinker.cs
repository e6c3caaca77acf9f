using OnRecord.Coding.Places;
using OnRecord.Language.Documents;
using OnRecord.Model;
using OnRecord.World.Actors;
using OnRecord.World.Names;

namespace OnRecord.Coding.Actors;

/// <summary>Makes parties of the names of bodies and groups: one for each, however it is called.</summary>
internal sealed class BodyLinker(ActorLexicon lexicon, Document document, PlaceMap places, PartyTable table, NameBoard board)
{
    /// <summary>Adds a name that is not a person's; leaves it where it is no party's either.</summary>
    public void Add(NameSpan name)
    {
        if (Body(name) is { } party)
        {
            board.Add(party, name.Tokens, name.Head, "body");
            LinkAcronym(party, name.Tokens.End);
        }
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

        if ((name.Kind == NameKind.Organisation || name.Known is not null) && OfNation(text, board.CountryBefore(name.Tokens.Start)) is { } national)
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
        party.Country is not null && board.CountryBefore(name.Tokens.Start) is { } country && country != party.Country;

    /// <summary>Of bodies that share a name, takes the one of the country named beside it; null when it is another country's.</summary>
    private KnownActor? Prefer(KnownActor known, NameSpan name)
    {
        string? country = board.CountryBefore(name.Tokens.Start);
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

    /// <summary>"The Health Board in Leeds".</summary>
    private string? CountryAfter(int head)
    {
        foreach (int dependent in document.Dependents(head))
        {
            if (dependent > head && document.Tokens[dependent].Is("nmod"))
            {
                return board.Around[dependent] is { Party.Kind: ActorKind.State } nation ? nation.Country : places.At(dependent)?.Country;
            }
        }

        return null;
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
        party.GiveCountry(country ?? board.CountryBefore(name.Tokens.Start), "nation in or before the name");
        party.GiveCountry(CountryAfter(name.Head), "place after the name");
        if (noun is not null)
        {
            party.AddNoun(noun);
        }

        return table.Add(party);
    }

    /// <summary>"World Health Organization (WHO)": the short form is the same party, whether the network marks it or not.</summary>
    private void LinkAcronym(Party party, int end)
    {
        if (end + 2 >= document.Tokens.Length || document.Tokens[end].Form != "(" || document.Tokens[end + 2].Form != ")")
        {
            return;
        }

        string form = document.Tokens[end + 1].Form;
        if (form.Length is > 1 and < 12 && char.IsUpper(form[0]) && char.IsUpper(form[^1]) && board.Around[end + 1] is null)
        {
            table.Remember(party, form);
            board.Add(party, new TokenRange(end + 1, end + 2), end + 1, "short form in brackets");
        }
    }
}
