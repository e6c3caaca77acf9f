using OnRecord.Language.Documents;
using OnRecord.Model;

namespace OnRecord.Coding.Events;

/// <summary>
/// Reads off the tree whether an event is told as a fact: climbs from the trigger to the root and weighs, on each step,
/// negation, auxiliaries, conditions and the word that governs. One for each document; not for several threads.
/// </summary>
internal sealed class StatusReader
{
    private readonly Document _document;
    private readonly StatusWords _words;
    private readonly ArgumentReader _arguments;
    private readonly ClauseOpenings _openings;

    /// <summary>Initializes a reader.</summary>
    /// <param name="document">The document.</param>
    /// <param name="words">The words that tell a status.</param>
    /// <param name="arguments">The arguments of the document's words.</param>
    public StatusReader(Document document, StatusWords words, ArgumentReader arguments)
    {
        _document = document;
        _words = words;
        _arguments = arguments;
        _openings = new ClauseOpenings(document);
    }

    /// <summary>Returns the status of the event that a word names.</summary>
    /// <param name="trigger">The word.</param>
    /// <param name="light">The light verb it leans on; null where there is none.</param>
    public StatusReading Of(int trigger, int? light)
    {
        var climb = new StatusClimb();
        int word = trigger;
        while (true)
        {
            Weigh(word, climb);
            int head = _arguments.Tree.HeadOf(word);
            if (head == Token.NoHead || climb.Found is not null || !Pass(word, head, light, climb))
            {
                break;
            }

            word = head;
        }

        if (climb.Found is null && IsQuestion(trigger) && climb.ReachedRoot)
        {
            climb.Find(EventStatus.Hypothetical, "question");
        }

        var status = climb.Result();
        return new StatusReading(status, climb.IsIntended, climb.Why);
    }

    private void Weigh(int word, StatusClimb climb)
    {
        bool copula = false;
        foreach (int dependent in _document.Dependents(word))
        {
            var token = _document.Tokens[dependent];
            string lemma = _arguments.Tree.Lemma(dependent);
            copula |= token.Is("cop");
            if (token.Is("aux"))
            {
                WeighAuxiliary(word, lemma, climb);
            }
            else if ((token.Is("advmod") || token.Is("det") || token.Is("cc") || token.Is("case") || token.Is("mark")) && _words.Negation.Contains(lemma))
            {
                climb.Negate(lemma);
            }

            if (token.Is("amod") || token.Is("advmod") || token.Is("compound") || token.Is("case"))
            {
                WeighModifier(dependent, lemma, climb);
            }
            else if (token.Is("advcl") && climb.Expected && _openings.Match(dependent, _words.Conditions))
            {
                climb.Find(EventStatus.Hypothetical, "condition");
            }
        }

        // "is to meet": an infinitive for a predicate is what is to come.
        if (copula && _arguments.Tree.IsVerb(word) && _arguments.Tree.IsInfinitive(word))
        {
            climb.Expect(EventStatus.Planned, "infinitive", intended: true);
        }
    }

    private void WeighAuxiliary(int word, string lemma, StatusClimb climb)
    {
        if (_words.Future.Contains(lemma))
        {
            climb.Expect(EventStatus.Planned, lemma, intended: true);
        }
        else if (_words.FutureInPast.Contains(lemma))
        {
            climb.Expect(IsReported(word) ? EventStatus.Planned : EventStatus.Hypothetical, lemma, intended: true);
        }
        else if (_words.Possible.Contains(lemma))
        {
            climb.Expect(EventStatus.Hypothetical, lemma);
        }
    }

    private void WeighModifier(int dependent, string lemma, StatusClimb climb)
    {
        if (_words.Modifiers.TryGetValue(lemma, out var status))
        {
            climb.Find(status, lemma);
            return;
        }

        // "long-planned": the hyphen makes a tree of its own.
        foreach (int part in _document.Dependents(dependent))
        {
            if (_document.Tokens[part].Is("advmod") || _document.Tokens[part].Is("fixed"))
            {
                string joined = $"{lemma} {_arguments.Tree.Lemma(part)}";
                if (_words.Modifiers.TryGetValue(joined, out status))
                {
                    climb.Find(status, joined);
                }
            }
        }
    }

    // Says whether the climb goes on to the head, and takes in what the head does to the event.
    private bool Pass(int word, int head, int? light, StatusClimb climb)
    {
        var token = _document.Tokens[word];
        var above = _document.Tokens[head];
        switch (token.Relation)
        {
            case "advcl":
                // "ruled out sending": a bare participle may be what its verb governs.
                return (ContinuesVerb(word, head) && Governs(head, token, climb)) || WeighClause(word, climb);
            case "acl" when token.Deprel == "acl:relcl":
                return false;
            case "parataxis" or "appos" or "list":
                return false;
            case "conj":
                // The second of two verbs shares the auxiliaries of the first unless it has a subject of its own.
                climb.ReachedRoot |= above.Head == Token.NoHead;
                return above.Upos != Upos.Verb || _document.Tokens[word].Upos != Upos.Verb || !HasOwnSubject(word);
            default:
                break;
        }

        if (Governs(head, token, climb))
        {
            return true;
        }

        climb.ReachedRoot |= above.Head == Token.NoHead && !token.Is("ccomp");
        return token.Relation switch
        {
            "xcomp" => true,
            "ccomp" => false,
            "acl" => Unreal(word, climb),
            _ when head == light => true,
            "nsubj" or "csubj" => token.Deprel != "nsubj:outer",
            "obj" => _words.Transparent.Contains(_arguments.Tree.Lemma(head)),
            "nmod" or "compound" => false,
            _ => false,
        };
    }

    // A noun with an infinitive that no list knows: what is to be done is not done.
    private bool Unreal(int word, StatusClimb climb)
    {
        if (_arguments.Tree.IsInfinitive(word))
        {
            climb.Expect(EventStatus.Hypothetical, "infinitive");
        }

        return false;
    }

    private bool Governs(int head, Token token, StatusClimb climb)
    {
        string lemma = _arguments.Tree.Lemma(head);

        // "stopped short of": where the clause hangs on the second word of a governor of two, the first one weighs it.
        int above = _arguments.Tree.HeadOf(head);
        if (above != Token.NoHead && above == head - 1 && _words.Governors.ContainsKey($"{_arguments.Tree.Lemma(above)} {lemma}"))
        {
            return true;
        }

        string? named = _words.Governors.ContainsKey(lemma) ? lemma : null;
        var adverbs = _arguments.Of(head)[Slots.Adverb];
        foreach (int adverb in head + 1 < _document.Tokens.Length ? adverbs.Append(head + 1) : adverbs)
        {
            string joined = $"{lemma} {_arguments.Tree.Lemma(adverb)}";
            named = _words.Governors.ContainsKey(joined) ? joined : named;
        }

        // The subject of "failed" did fail, but who denies an attack denies its object.
        if (named is null || (_words.OverInfinitives.Contains(named) && !token.Is("xcomp") && !token.Is("acl")) || (token.Is("nsubj") && token.Deprel != "nsubj:pass" && _document.Tokens[head].Upos == Upos.Verb && !_words.Fates.Contains(named)))
        {
            return false;
        }

        climb.Govern(_words.Governors[named], named);
        return true;
    }

    private bool WeighClause(int word, StatusClimb climb)
    {
        if (_openings.Match(word, _words.Conditions))
        {
            climb.Find(EventStatus.Hypothetical, "condition");
        }
        else if (_openings.Match(word, _words.Pending))
        {
            climb.Expect(EventStatus.Planned, "pending");
        }
        else if (_arguments.Tree.IsInfinitive(word))
        {
            climb.Expect(EventStatus.Planned, "purpose");
        }

        return false;
    }

    private bool ContinuesVerb(int word, int head)
    {
        int start = _document.Reach(word).Start;
        return head < start && start - head <= 2 && !_arguments.Tree.IsInfinitive(word) && _document.Tokens[start].Upos != Upos.Punct
            && _document.Tokens[head + 1].Upos != Upos.Punct;
    }

    private bool HasOwnSubject(int word)
    {
        foreach (int dependent in _document.Dependents(word))
        {
            if (_document.Tokens[dependent].Is("nsubj"))
            {
                return true;
            }
        }

        return false;
    }

    private bool IsReported(int verb)
    {
        for (int word = verb; word != Token.NoHead; word = _document.Tokens[word].Head)
        {
            var token = _document.Tokens[word];
            if (token.Is("ccomp") || token.Is("parataxis") || token.Deprel == "acl:relcl")
            {
                return true;
            }

            if (!token.Is("xcomp") && !token.Is("conj"))
            {
                foreach (int dependent in _document.Dependents(word))
                {
                    if (_document.Tokens[dependent].Is("parataxis"))
                    {
                        return true;
                    }
                }

                return false;
            }
        }

        return false;
    }

    private bool IsQuestion(int trigger)
    {
        var range = _document.Sentences[_document.SentenceOf(trigger)].Tokens;
        for (int index = range.End - 1; index >= range.Start && _document.Tokens[index].Upos == Upos.Punct; index--)
        {
            if (_document.Tokens[index].Form.Contains('?', StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }
}
