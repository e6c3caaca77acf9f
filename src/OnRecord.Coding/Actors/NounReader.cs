using OnRecord.Coding.Places;
using OnRecord.Language.Documents;
using OnRecord.Model;

namespace OnRecord.Coding.Actors;

/// <summary>Finds the noun phrases that can stand for a party, and reads what they say of it by themselves.</summary>
internal sealed class NounReader(ActorLexicon lexicon, Document document, PlaceMap places, PartyMention?[] around)
{
    /// <summary>Returns the mention that a token heads; null where it is no noun for a party, or part of a name or title.</summary>
    public PartyMention? Read(int token)
    {
        var word = document.Tokens[token];
        if (word.Upos is not (Upos.Noun or Upos.Propn or Upos.Adj or Upos.Verb or Upos.X) || around[token] is not null)
        {
            return null;
        }

        var entry = EntryAt(token, word, out int first);
        if (entry is null || (word.Upos is Upos.Adj or Upos.Verb && !IsNominal(token, word)) || IsModifierOfParty(token, word, entry))
        {
            return null;
        }

        return IsModifier(word) ? Bare(token, first, entry) : Phrase(token, first, entry);
    }

    private static bool IsModifier(Token token) => token.Is("compound") || token.Is("amod");

    private static bool IsPlural(Token token, NounEntry entry) =>
        token.Xpos is "NNS" or "NNPS" || entry.One is ActorKind.People || (entry.One == ActorKind.Group && entry.Use == NounUse.Member);

    private static NounEntry Agent(string noun) => new(noun, ActorKind.Person, ActorKind.Group, NounUse.Plain, default, []);

    private NounEntry? EntryAt(int token, Token word, out int first)
    {
        if (lexicon.EntryAt(document, token, out first) is { } entry)
        {
            return entry;
        }

        string lemma = word.Lemma.ToLowerInvariant();
        return word.Upos == Upos.Noun && lexicon.IsAgent(lemma) ? Agent(lemma) : null;
    }

    /// <summary>"The wounded", "the accused": an adjective in a noun's place, with a determiner.</summary>
    private bool IsNominal(int token, Token word) =>
        (word.Is("nsubj") || word.Is("obj") || word.Is("obl") || word.Is("nmod") || word.Is("iobj"))
        && document.Dependents(token) is { Length: > 0 } dependents && document.Tokens[dependents[0]].Is("det");

    /// <summary>In "police chief" the police are not a party of their own; in "police raid" they are.</summary>
    private bool IsModifierOfParty(int token, Token word, NounEntry entry)
    {
        if (!IsModifier(word) || word.Head == Token.NoHead)
        {
            return false;
        }

        // A singular person before a noun qualifies it: "student visa", "player statistics".
        return around[word.Head] is not null
            || lexicon.EntryAt(document, word.Head, out _) is not null
            || (entry.One == ActorKind.Person && entry.Use != NounUse.Member)
            || (entry.One == ActorKind.People)
            || word.Head < token
            || entry.Use is NounUse.Nation or NounUse.Speaker or NounUse.Part;
    }

    private PartyMention Bare(int token, int first, NounEntry entry) => new()
    {
        Tokens = new TokenRange(first, token + 1),
        Head = token,
        Form = MentionForm.Noun,
        Noun = entry,
        IsSeveral = entry.One != ActorKind.State && entry.One != ActorKind.Organisation,
        IsModifier = true,
        IsDefinite = true,
        Sectors = entry.Sectors,
        Country = ModifierCountry(document.Tokens[token].Head),
        CountryReason = "nation before the noun",
    };

    private string? ModifierCountry(int head)
    {
        foreach (int dependent in document.Dependents(head))
        {
            if (around[dependent] is { Country: { } country, Party.Kind: ActorKind.State })
            {
                return country;
            }
        }

        return null;
    }

    private PartyMention? Phrase(int token, int first, NounEntry entry)
    {
        var word = document.Tokens[token];
        var reading = new NounPhrase(lexicon, document, places, around);
        reading.Read(token, first);
        if (reading.IsNobody)
        {
            return null;
        }

        var sectors = reading.Sectors;
        foreach (string sector in entry.Sectors)
        {
            // "Police officials" are police: the general word gives way to the one before it.
            if (!sectors.Contains(sector) && (sectors.Count == 0 || sector is not ("GOV" or "CVL" or "UAF")))
            {
                sectors.Add(sector);
            }
        }

        if (reading.IsFormer && sectors.Remove("GOV"))
        {
            sectors.Add("ELI");
        }

        return new PartyMention
        {
            Tokens = new TokenRange(reading.Start, token + 1),
            Head = token,
            Form = MentionForm.Noun,
            Noun = entry,
            IsSeveral = IsPlural(word, entry),
            IsDefinite = reading.IsDefinite,
            IsCounted = reading.IsCounted,
            Sex = entry.Sex,
            Sectors = sectors,
            Country = reading.Country,
            CountryReason = reading.CountryReason,
            Of = reading.Of,
            OfToken = reading.OfToken,
            Place = reading.Place,
            Qualifier = string.Join(' ', reading.Qualifiers),
        };
    }
}
