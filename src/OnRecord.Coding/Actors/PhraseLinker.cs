using OnRecord.Coding.Places;
using OnRecord.Language.Documents;
using OnRecord.Model;
using OnRecord.World.Actors;

namespace OnRecord.Coding.Actors;

/// <summary>Reads a document once from its beginning, and gives nouns and pronouns their parties as it goes.</summary>
internal sealed class PhraseLinker
{
    private readonly Document _document;
    private readonly PartyMention?[] _around;
    private readonly NounReader _reader;
    private readonly Recall _recall;
    private readonly NounResolver _nouns;
    private readonly PronounResolver _pronouns;
    private readonly Dictionary<int, PartyMention> _byHead = [];

    public PhraseLinker(ActorLexicon lexicon, Document document, PlaceMap places, PartyTable table, PartyMention?[] around, StoryCountry story)
    {
        _document = document;
        _around = around;
        _recall = new Recall(document);
        _reader = new NounReader(lexicon, document, places, around, PlaceNames(document));
        _nouns = new NounResolver(lexicon, document, table, _recall, story);
        _pronouns = new PronounResolver(lexicon, document, _recall);
    }

    /// <summary>Returns all mentions in the order of the text.</summary>
    /// <param name="named">The mentions by name.</param>
    public List<PartyMention> Link(IReadOnlyList<PartyMention> named)
    {
        foreach (var mention in named)
        {
            _byHead.TryAdd(mention.Head, mention);
        }

        ReadNouns();
        var mentions = new List<PartyMention>(named.Count * 2);
        var byStart = named.GroupBy(mention => mention.Head).ToDictionary(group => group.Key, group => group.ToList());
        for (int token = 0; token < _document.Tokens.Length; token++)
        {
            if (byStart.TryGetValue(token, out var here))
            {
                foreach (var mention in here)
                {
                    Take(mentions, mention);
                }
            }
            else if (_byHead.TryGetValue(token, out var mention))
            {
                Resolve(mention);
                if (mention.Party is not null)
                {
                    Take(mentions, mention);
                }
            }
            else if (_pronouns.Resolve(token) is { } pronoun)
            {
                _byHead[token] = pronoun;
                Take(mentions, pronoun);
            }
        }

        return mentions;
    }

    private static bool MayBeOne(ActorKind one, ActorKind other) => (one == ActorKind.Person) == (other == ActorKind.Person);

    /// <summary>Marks the words of names of places: the "Bank" of the West Bank lends no money.</summary>
    private static bool[] PlaceNames(Document document)
    {
        var isPlaceName = new bool[document.Tokens.Length];
        foreach (var name in document.Names)
        {
            if (name.Kind == NameKind.Place)
            {
                Array.Fill(isPlaceName, true, name.Tokens.Start, name.Tokens.Length);
            }
        }

        return isPlaceName;
    }

    private void ReadNouns()
    {
        // From the end, so that the longer of two entries takes its words first: "police officer" before "police".
        for (int token = _document.Tokens.Length - 1; token >= 0; token--)
        {
            int last = token;
            if (!_byHead.ContainsKey(token) && _reader.Read(last, out token) is { } mention)
            {
                _byHead.TryAdd(mention.Head, mention);
            }
        }
    }

    private void Take(List<PartyMention> mentions, PartyMention mention)
    {
        mentions.Add(mention);
        mention.Party!.Mentions.Add(mention);
        _recall.Add(mention);
    }

    private void Resolve(PartyMention mention)
    {
        if (mention.Party is not null || mention.Noun is not { } noun)
        {
            return;
        }

        // A word that leads back to itself through wrong trees is left as it stands.
        mention.Reason = "reading";
        var owner = Owner(mention);
        if (Apposed(mention, noun) is { } same)
        {
            Describe(same, mention, noun, owner);
            return;
        }

        _nouns.Resolve(mention, owner);
    }

    private Party? Owner(PartyMention mention)
    {
        if (mention.OfToken is not { } token || !_byHead.TryGetValue(token, out var owner))
        {
            return mention.OfToken is { } pronoun && pronoun < mention.Head ? _around[pronoun]?.Party : null;
        }

        if (owner.Party is null && owner.Noun is not null && owner.Reason.Length == 0)
        {
            Resolve(owner);
        }

        return owner.Party;
    }

    /// <summary>The named party that a noun phrase describes: "Lavrov, the foreign minister", "the minister, Lavrov", "Lavrov is minister".</summary>
    private Party? Apposed(PartyMention mention, NounEntry noun)
    {
        var token = _document.Tokens[mention.Head];
        var kind = mention.IsSeveral ? noun.Several : noun.One;
        if (token.Is("appos") && NameAt(token.Head) is { } named && MayBeOne(kind, named.Kind))
        {
            return named;
        }

        if (BesideComma(mention) is { } beside && MayBeOne(kind, beside.Kind))
        {
            return beside;
        }

        bool isPredicate = false;
        Party? subject = null;
        foreach (int dependent in _document.Dependents(mention.Head))
        {
            var word = _document.Tokens[dependent];
            if ((word.Is("appos") || word.Is("flat")) && dependent > mention.Head && NameAt(dependent) is { } apposed && MayBeOne(kind, apposed.Kind))
            {
                return apposed;
            }

            isPredicate |= word.Is("cop");
            subject ??= word.Is("nsubj") ? NameAt(dependent) : null;
        }

        return isPredicate && subject is not null && kind == ActorKind.Person && subject.Kind == ActorKind.Person && noun.Use is NounUse.Office or NounUse.Speaker
            ? subject
            : null;
    }

    /// <summary>A name, a comma, and a phrase that the tree hangs beside the name or joins to it without an "and": an apposition all the same.</summary>
    private Party? BesideComma(PartyMention mention)
    {
        int comma = mention.Tokens.Start - 1;
        if (comma < 1 || _document.Tokens[comma].Form != "," || _around[comma - 1] is not { Party: { } party } name || name.IsModifier)
        {
            return null;
        }

        var one = _document.Tokens[name.Head];
        var two = _document.Tokens[mention.Head];
        bool isBeside = two.Head == one.Head && two.Deprel == one.Deprel && two.Head != Token.NoHead;
        bool isJoined = two.Is("conj") && two.Head == name.Head;
        foreach (int dependent in _document.Dependents(mention.Head))
        {
            isJoined &= !_document.Tokens[dependent].Is("cc");
        }

        // A list goes on after its second member: "France, the army, and others".
        int after = mention.Tokens.End;
        bool isList = isJoined && after + 1 < _document.Tokens.Length && _document.Tokens[after].Form == "," && _document.Tokens[after + 1].Upos == Upos.Cconj;
        return party.IsNamed && party.Kind != ActorKind.State && (isBeside || isJoined) && !isList ? party : null;
    }

    private Party? NameAt(int token) =>
        token != Token.NoHead && _byHead.TryGetValue(token, out var mention) && mention.Form == MentionForm.Name ? mention.Party : null;

    private static void Describe(Party party, PartyMention mention, NounEntry noun, Party? owner)
    {
        mention.Party = party;
        mention.Reason = "apposition";
        party.AddNoun(noun);
        party.Sex = party.Sex == Sex.Unknown ? mention.Sex : party.Sex;
        if (party.Kind == ActorKind.Person)
        {
            party.GiveRole(noun.Use is NounUse.Office or NounUse.Speaker || mention.Qualifier.Length > 0 ? NounResolver.RoleOf(mention, noun) : null, "apposition");
            party.GiveOf(mention.Of ?? (owner?.Kind == ActorKind.State ? null : owner), "apposition");
        }

        party.GiveSectors(mention.Sectors, "apposition");
        party.GiveSectors(mention.Of?.Sectors ?? owner?.Sectors ?? [], "whom it speaks for");
        party.GiveCountry(mention.Country ?? mention.Of?.Country ?? owner?.Country, "apposition");
    }
}
