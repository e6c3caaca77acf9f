using OnRecord.Coding.Places;
using OnRecord.Language.Documents;
using OnRecord.Model;

namespace OnRecord.Coding.Actors;

/// <summary>Finds the noun phrases that can stand for a party, and reads what they say of it by themselves.</summary>
internal sealed class NounReader(ActorLexicon lexicon, Document document, PlaceMap places, PartyMention?[] around, bool[] isPlaceName)
{
    /// <summary>Returns the mention whose noun ends at a token; null where it is no noun for a party, or part of a name or title.</summary>
    /// <param name="token">The noun's index.</param>
    /// <param name="first">The index of the first word of the lexicon's entry; the token itself where there is none.</param>
    public PartyMention? Read(int token, out int first)
    {
        first = token;
        var last = document.Tokens[token];
        if (last.Upos is not (Upos.Noun or Upos.Propn or Upos.Adj or Upos.Verb or Upos.X) || around[token] is not null || isPlaceName[token])
        {
            return null;
        }

        var entry = EntryAt(token, last, out first);
        if (entry is null || around[first] is not null)
        {
            return null;
        }

        var range = new TokenRange(first, token + 1);
        int head = NameSpotter.HeadOf(document, range);
        var word = document.Tokens[head];
        bool isVague = entry.Length == 1 && last.Upos is Upos.Adj or Upos.Verb && !IsNominal(token, last);
        if (isVague || IsModifierOfParty(head, word, entry))
        {
            return null;
        }

        return IsModifier(head, word) ? Bare(range, head, entry) : Phrase(range, head, entry);
    }

    /// <summary>A noun with an article of its own is no modifier, whatever the tree says.</summary>
    private bool IsModifier(int token, Token word)
    {
        if (!(word.Is("compound") || word.Is("amod")) || word.Head == Token.NoHead || document.Tokens[word.Head].Upos is Upos.Verb)
        {
            return false;
        }

        foreach (int dependent in document.Dependents(token))
        {
            if (document.Tokens[dependent].Is("det"))
            {
                return false;
            }
        }

        return true;
    }

    private static bool IsPlural(Token token, NounEntry entry) =>
        token.Xpos is "NNS" or "NNPS" || entry.One is ActorKind.People || (entry.One == ActorKind.Group && entry.Use == NounUse.Member);

    private static NounEntry Agent(string noun) => new(noun, ActorKind.Person, ActorKind.Group, NounUse.Plain, default, [], []);

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
        if (!IsModifier(token, word))
        {
            return false;
        }

        // A singular person before a noun qualifies it: "student visa", "player statistics".
        return around[word.Head] is not null
            || lexicon.EntryAt(document, word.Head, out _) is not null
            || isPlaceName[word.Head]
            || (entry.One == ActorKind.Person && entry.Use != NounUse.Member)
            || (entry.One == ActorKind.People)
            || word.Head < token
            || entry.Use is NounUse.Nation or NounUse.Speaker or NounUse.Part;
    }

    private PartyMention Bare(TokenRange range, int head, NounEntry entry) => new()
    {
        Tokens = range,
        Head = head,
        Form = MentionForm.Noun,
        Noun = entry,
        IsSeveral = entry.One != ActorKind.State && entry.One != ActorKind.Organisation,
        IsModifier = true,
        IsDefinite = true,
        Sectors = entry.Sectors,
        Country = ModifierCountry(document.Tokens[head].Head),
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

    private PartyMention? Phrase(TokenRange range, int head, NounEntry entry)
    {
        var word = document.Tokens[range.End - 1];
        var reading = new NounPhrase(lexicon, document, places, around);
        reading.Read(range);
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

        if (sectors.Count == 0 && reading is { Country: not null, Of: null, Place: null })
        {
            sectors.AddRange(entry.National);
        }

        if (reading.IsFormer && sectors.Remove("GOV"))
        {
            sectors.Add("ELI");
        }

        return new PartyMention
        {
            Tokens = new TokenRange(reading.Start, range.End),
            Head = head,
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
