using OnRecord.Language.Documents;
using OnRecord.Model;
using OnRecord.World.Actors;

namespace OnRecord.Coding.Actors;

/// <summary>
/// Finds whom a pronoun stands for: the nearest party that agrees with it, those who act before those acted upon. Precision comes first;
/// a pronoun that may stand for something else stays without a party.
/// </summary>
internal sealed class PronounResolver(ActorLexicon lexicon, Document document, Recall recall)
{
    private const int SentencesBack = 2;

    // Sentences can be of any length; looking back further would cost more than it finds.
    private const int Furthest = 200;

    /// <summary>Returns the mention of a pronoun; null when the token is none or nobody is found.</summary>
    public PartyMention? Resolve(int token)
    {
        var word = document.Tokens[token];
        if (word.Upos is not (Upos.Pron or Upos.Det or Upos.Sconj) || !lexicon.TryGetPronoun(word.Form.ToLowerInvariant(), out var pronoun)
            || word.Is("expl") || word.Is("det") || (pronoun.Kind == PronounKind.Body && IsEmpty(token)))
        {
            return null;
        }

        var party = pronoun.Kind == PronounKind.Relative ? Relative(token) : Best(token, pronoun.Kind, pronoun.Sex);
        if (party is null)
        {
            return null;
        }

        if (pronoun.Kind == PronounKind.Person && party.Sex == Sex.Unknown)
        {
            party.Sex = pronoun.Sex;
        }

        return new PartyMention
        {
            Tokens = new TokenRange(token, token + 1),
            Head = token,
            Form = MentionForm.Pronoun,
            IsSeveral = pronoun.Kind == PronounKind.Several,
            IsModifier = word.Deprel == "nmod:poss",
            Country = party.Country,
            Party = party,
            Reason = "pronoun",
        };
    }

    /// <summary>"It may become more difficult to …": the clause after it is what the pronoun stands for.</summary>
    private bool IsEmpty(int token)
    {
        int head = document.Tokens[token].Head;
        if (!document.Tokens[token].Is("nsubj") || head == Token.NoHead)
        {
            return false;
        }

        foreach (int dependent in document.Dependents(head))
        {
            var word = document.Tokens[dependent];
            bool isClause = word.Is("csubj") || word.Is("ccomp") || word.Is("xcomp") || word.Is("advcl");
            if (isClause && dependent > head && (document.Tokens[head].Upos is Upos.Adj or Upos.Noun || word.Is("csubj") || word.Upos == Upos.Adj))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The noun that the relative clause belongs to.</summary>
    private Party? Relative(int token)
    {
        int verb = document.Tokens[token].Head;
        for (int step = 0; step < 4 && verb != Token.NoHead; step++)
        {
            var word = document.Tokens[verb];
            if (word.Deprel == "acl:relcl" && word.Head != Token.NoHead)
            {
                int noun = word.Head;
                return recall.Before(token, 0).FirstOrDefault(mention => mention.Head == noun || (mention.Form == MentionForm.Name && mention.Tokens.Contains(noun)))?.Party;
            }

            verb = word.Head;
        }

        return null;
    }

    private Party? Best(int token, PronounKind kind, Sex sex)
    {
        PartyMention? best = null;
        double bestScore = 0;
        foreach (var mention in recall.Before(token, SentencesBack))
        {
            double score = Agreement(mention.Party!, kind, sex);
            if (score <= 0 || AreArguments(token, mention.Head))
            {
                continue;
            }

            score += Place(token, mention);
            if (score > bestScore)
            {
                (best, bestScore) = (mention, score);
            }
        }

        return best is not null && (kind == PronounKind.Person || !IsRivalled(token, best, kind)) ? best.Party : null;
    }

    private static double Agreement(Party party, PronounKind kind, Sex sex) => kind switch
    {
        PronounKind.Person when party.Kind == ActorKind.Person && !party.IsSeveral =>
            party.Sex == sex ? 6 : party.Sex == Sex.Unknown ? 4.5 : 0,
        PronounKind.Several => party.Kind switch
        {
            ActorKind.Group or ActorKind.People => 6,
            ActorKind.Organisation => 4.5,
            ActorKind.State when party.Sectors.Count > 0 => 4.5,
            ActorKind.State => 3,
            _ => 0,
        },
        PronounKind.Body => party.Kind switch
        {
            ActorKind.Organisation or ActorKind.State => 5,
            ActorKind.Group when party.IsNamed || !party.IsSeveral => 4.5,
            _ => 0,
        },
        _ => 0,
    };

    /// <summary>How well a mention's place in the sentence suits.</summary>
    private double Place(int token, PartyMention mention)
    {
        var word = document.Tokens[mention.Head];
        int distance = document.SentenceOf(token) - document.SentenceOf(mention.Head);
        double score = -1.6 * distance;
        if (word.Is("nsubj"))
        {
            score += 2;
            if (word.Head != Token.NoHead && distance == 0 && document.IsAncestor(word.Head, token))
            {
                score += 1;
            }
            else if (distance > 0 && word.Head != Token.NoHead && document.Tokens[word.Head].Head == Token.NoHead)
            {
                score += 0.5;
            }
        }
        else if (word.Is("obj") || word.Is("iobj"))
        {
            score += 0.5;
        }

        score -= mention.IsModifier && mention.Form != MentionForm.Pronoun ? 2 : 0;
        score += mention.Form == MentionForm.Pronoun ? 0.5 : 0;
        return score + Math.Min(1, 0.25 * mention.Party!.Mentions.Count);
    }

    /// <summary>Two arguments of one verb are two parties, unless the pronoun says "self".</summary>
    private bool AreArguments(int pronoun, int other)
    {
        var one = document.Tokens[pronoun];
        var two = document.Tokens[other];
        return one.Head == two.Head && one.Head != Token.NoHead && one.Deprel != "nmod:poss"
            && document.Tokens[pronoun].Form.Length <= 4 && !two.Is("conj");
    }

    /// <summary>Whether a thing that is no party acts between the two, so that the pronoun may well mean the thing.</summary>
    private bool IsRivalled(int token, PartyMention best, PronounKind kind)
    {
        for (int between = token - 1; between > Math.Max(best.Head, token - Furthest); between--)
        {
            var word = document.Tokens[between];
            if (word.Is("nsubj") && word.Upos is Upos.Noun && (word.Xpos == "NNS") == (kind == PronounKind.Several)
                && !recall.Before(between + 1, 0).Any(mention => mention.Head == between))
            {
                return true;
            }
        }

        return kind == PronounKind.Body && !document.Tokens[best.Head].Is("nsubj") && document.Tokens[token].Deprel != "nmod:poss";
    }
}
