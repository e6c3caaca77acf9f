using OnRecord.Coding.Places;
using OnRecord.Language.Documents;
using OnRecord.Model;

namespace OnRecord.Coding.Actors;

/// <summary>What the words around a noun say of the party: whose it is, which, how many.</summary>
internal sealed class NounPhrase(ActorLexicon lexicon, Document document, PlaceMap places, PartyMention?[] around)
{
    public int Start { get; private set; }

    public bool IsDefinite { get; private set; }

    public bool IsCounted { get; private set; }

    public bool IsFormer { get; private set; }

    public bool IsNobody { get; private set; }

    public string? Country { get; private set; }

    public string CountryReason { get; private set; } = string.Empty;

    /// <summary>Gets the named party that it belongs to.</summary>
    public Party? Of { get; private set; }

    /// <summary>Gets the head of the noun phrase or the pronoun that it belongs to; null where there is none.</summary>
    public int? OfToken { get; private set; }

    /// <summary>Gets the place within a country that it is in or of; null where there is none.</summary>
    public Place? Place { get; private set; }

    public List<string> Sectors { get; } = [];

    public List<string> Qualifiers { get; } = [];

    /// <summary>Reads what depends on a noun.</summary>
    /// <param name="noun">The noun, or the several words that the lexicon has for the party.</param>
    public void Read(TokenRange noun)
    {
        Start = noun.Start;
        for (int token = noun.Start; token < noun.End; token++)
        {
            foreach (int dependent in document.Dependents(token))
            {
                var word = document.Tokens[dependent];
                if (dependent < noun.Start)
                {
                    ReadBefore(dependent, word);
                }
                else if (dependent >= noun.End && (word.Is("nmod") || word.Is("obl")))
                {
                    ReadAfter(dependent);
                }
            }
        }

        // "Between army and rebel force": what stands before the "and" is another party.
        for (int token = noun.Start - 1; token > Start; token--)
        {
            if (document.Tokens[token].Upos == Upos.Cconj && document.Tokens[token - 1].Upos is Upos.Noun or Upos.Propn)
            {
                Start = token + 1;
                break;
            }
        }

        while (Start < noun.Start && document.Tokens[Start].Upos is Upos.Punct or Upos.Cconj or Upos.Adp)
        {
            Start++;
        }
    }

    private void ReadBefore(int dependent, Token word)
    {
        string form = word.Form.ToLowerInvariant();
        switch (word.Relation)
        {
            case "det":
                IsDefinite |= lexicon.Definite.Contains(form);
                IsNobody |= lexicon.Never.Contains(form);
                IsCounted |= !lexicon.Definite.Contains(form) && form.Length > 2;
                break;
            case "nummod":
                IsCounted = true;
                break;
            case "amod" or "compound" or "nmod" or "flat":
                ReadModifier(dependent, word, form);
                break;
            case "advmod":
                break;
            default:
                return;
        }

        Start = Math.Min(Start, document.Reach(dependent).Start);
    }

    private void ReadModifier(int dependent, Token word, string form)
    {
        if (around[dependent] is { Party: { } party } mention)
        {
            IsDefinite |= word.Deprel == "nmod:poss";
            Take(party, mention.Country, "nation before the noun");
        }
        else if (places.At(dependent) is { } place)
        {
            IsDefinite |= word.Deprel == "nmod:poss";
            TakePlace(place);
        }
        else if (word.Deprel == "nmod:poss")
        {
            IsDefinite = true;
            OfToken = dependent;
        }
        else if (lexicon.Former.Contains(form))
        {
            IsFormer = true;
        }
        else
        {
            Qualifiers.Add(form);

            if (lexicon.SectorOf(form) is { } sector && !Sectors.Contains(sector))
            {
                Sectors.Add(sector);
            }
            else if (lexicon.EntryAt(document, dependent, out _) is { Sectors.Count: > 0 } entry && Sectors.Count == 0)
            {
                Sectors.Add(entry.Sectors[0]);
            }
        }
    }

    private void ReadAfter(int dependent)
    {
        string? preposition = null;
        foreach (int marker in document.Dependents(dependent))
        {
            if (document.Tokens[marker].Is("case"))
            {
                preposition = document.Tokens[marker].Form.ToLowerInvariant();
                break;
            }
        }

        if (preposition is null || !lexicon.Belonging.Contains(preposition))
        {
            return;
        }

        if (around[dependent] is { Party: { } party } mention && mention.Head == dependent)
        {
            Take(party, mention.Country, "nation after the noun");
        }
        else if (places.At(dependent) is { } place)
        {
            TakePlace(place);
        }
        else
        {
            OfToken ??= dependent;
        }
    }

    private void Take(Party party, string? country, string reason)
    {
        if (party.Kind == ActorKind.State || party is { Kind: ActorKind.People, IsNamed: false })
        {
            if (Country is null)
            {
                Country = country ?? party.Country;
                CountryReason = reason;
            }
        }
        else
        {
            Of ??= party;
        }
    }

    private void TakePlace(Place place)
    {
        if (place.Kind is not PlaceKind.Country and not PlaceKind.Border)
        {
            Place ??= place;
        }

        if (Country is null && place.Country is not null)
        {
            Country = place.Country;
            CountryReason = "place";
        }
    }
}
