using OnRecord.Language.Documents;

namespace OnRecord.Coding.Events;

/// <summary>Answers simple questions about words and their trees, with the tree's frequent slips put right.</summary>
internal sealed class WordTree
{
    private readonly Document _document;
    private readonly EventLexicon _lexicon;
    private readonly Dictionary<int, string> _hyphenated;

    /// <summary>Initializes a tree.</summary>
    /// <param name="document">The document.</param>
    /// <param name="lexicon">The event words.</param>
    public WordTree(Document document, EventLexicon lexicon)
    {
        _document = document;
        _lexicon = lexicon;
        _hyphenated = HyphenatedWords.In(document, lexicon);
    }

    /// <summary>Returns what a phrase is about: for "a group of rebels" the rebels, for any other its own head.</summary>
    /// <param name="token">The head of the phrase.</param>
    public int Through(int token)
    {
        for (int step = 0; step < 3 && (_lexicon.Partitives.Contains(Lemma(token)) || _document.Tokens[token].Upos == Upos.Num); step++)
        {
            int inner = Dependent(token, "nmod");
            if (inner < 0)
            {
                break;
            }

            token = inner;
        }

        return token;
    }

    /// <summary>Checks whether a word is a verb, by one of its two tags.</summary>
    /// <param name="token">The word.</param>
    public bool IsVerb(int token)
    {
        var word = _document.Tokens[token];
        return word.Upos == Upos.Verb
            || (word.Upos == Upos.Noun && _lexicon.Verbal.Contains(word.Xpos))
            || (word.Upos == Upos.Adj && HasDependent(token, "obj") && IsInfinitive(token));
    }

    /// <summary>Returns the word's lemma in lower case; for the head of a word that hyphens part, the whole word's: "cease-fire".</summary>
    /// <param name="token">The word.</param>
    public string Lemma(int token) =>
        _hyphenated.Count > 0 && _hyphenated.TryGetValue(token, out string? whole) ? whole : _lexicon.Forms.LemmaOf(_document.Tokens[token]);

    /// <summary>Checks whether a word that belongs to a verb or noun stands with it, as a dependent or right beside it.</summary>
    /// <param name="token">The verb or noun.</param>
    /// <param name="companion">The lemma of the other, in lower case.</param>
    public bool HasCompanion(int token, string companion)
    {
        foreach (int dependent in _document.Dependents(token))
        {
            if (IsWord(dependent, companion))
            {
                return true;
            }
        }

        int neighbour = IsVerb(token) ? token + 1 : token - 1;
        return neighbour >= 0 && neighbour < _document.Tokens.Length && IsWord(neighbour, companion);
    }

    /// <summary>Returns the head of a word; for a conjunct that the tree puts before its head, the verb before it, which it must continue.</summary>
    /// <param name="token">The word.</param>
    public int HeadOf(int token)
    {
        var word = _document.Tokens[token];
        if (word.Is("conj") && word.Head > token)
        {
            int start = _document.Sentences[_document.SentenceOf(token)].Tokens.Start;
            for (int before = token - 1; before >= start; before--)
            {
                if (IsVerb(before))
                {
                    return before;
                }
            }
        }

        return word.Head;
    }

    /// <summary>Returns the heads of the phrases that a conjunction joins to one.</summary>
    /// <param name="token">The head of the first phrase.</param>
    public IEnumerable<int> Joined(int token)
    {
        var joined = new List<int>();
        foreach (int dependent in _document.Dependents(token))
        {
            if (_document.Tokens[dependent].Is("conj"))
            {
                joined.Add(dependent);
            }
        }

        return joined;
    }

    /// <summary>Checks whether a word stands in the clause of another that is above it, and in none that is told or joined to it.</summary>
    /// <param name="token">The word.</param>
    /// <param name="top">The word above it.</param>
    /// <param name="orAside">Whether clauses of purpose, cause and the like count.</param>
    public bool IsInClause(int token, int top, bool orAside = true)
    {
        for (; token != top; token = _document.Tokens[token].Head)
        {
            if (token == Token.NoHead)
            {
                return false;
            }

            var word = _document.Tokens[token];
            if (word.Is("ccomp") || word.Is("parataxis") || word.Deprel == "acl:relcl" || (!orAside && word.Is("advcl")) || (word.Is("conj") && IsVerb(token)))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Checks whether a clause is an infinitive with its particle.</summary>
    /// <param name="token">The head of the clause.</param>
    public bool IsInfinitive(int token)
    {
        foreach (int dependent in _document.Dependents(token))
        {
            if (_document.Tokens[dependent].Is("mark") && _document.Tokens[dependent].Upos == Upos.Part)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Checks whether a relative word stands below a word.</summary>
    /// <param name="token">The word.</param>
    public bool HasRelative(int token)
    {
        var reach = _document.Reach(token);
        for (int index = reach.Start; index < reach.End; index++)
        {
            if (_lexicon.Relative.Contains(_document.Tokens[index].Xpos))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Checks whether a word has a dependent in a relation.</summary>
    /// <param name="token">The word.</param>
    /// <param name="deprel">The relation, with its subtype.</param>
    public bool HasDependent(int token, string deprel) => Dependent(token, deprel) >= 0;

    /// <summary>Returns the first dependent in a relation; -1 where there is none.</summary>
    /// <param name="token">The word.</param>
    /// <param name="deprel">The relation, with its subtype.</param>
    public int Dependent(int token, string deprel)
    {
        foreach (int dependent in _document.Dependents(token))
        {
            if (_document.Tokens[dependent].Deprel == deprel)
            {
                return dependent;
            }
        }

        return -1;
    }

    /// <summary>Returns the lemma of the word that opens a clause or phrase; empty where none does.</summary>
    /// <param name="token">The head of the clause or phrase.</param>
    public string MarkOf(int token)
    {
        foreach (int dependent in _document.Dependents(token))
        {
            if (_document.Tokens[dependent].Is("mark") || _document.Tokens[dependent].Is("case"))
            {
                return Lemma(dependent);
            }
        }

        return string.Empty;
    }

    /// <summary>Returns the word that a relative word stands for; any other word itself.</summary>
    /// <param name="token">The word.</param>
    public int Antecedent(int token)
    {
        if (!_lexicon.Relative.Contains(_document.Tokens[token].Xpos))
        {
            return token;
        }

        for (int above = _document.Tokens[token].Head; above != Token.NoHead; above = _document.Tokens[above].Head)
        {
            if (_document.Tokens[above].Deprel == "acl:relcl")
            {
                return _document.Tokens[above].Head;
            }
        }

        return token;
    }

    /// <summary>Checks whether what the tree calls a passive has an auxiliary for it, or is a participle without any: "has agreed" is none.</summary>
    /// <param name="token">The verb.</param>
    public bool IsBuiltPassive(int token) =>
        HasDependent(token, "aux:pass")
        || (_lexicon.PassiveParticiple.Contains(_document.Tokens[token].Xpos) && !HasDependent(token, "aux"));

    /// <summary>Returns the nearest noun phrase in front of a verb that may be its subject; null where there is none.</summary>
    /// <param name="verb">The verb.</param>
    public int? NominalBefore(int verb)
    {
        int start = _document.Sentences[_document.SentenceOf(verb)].Tokens.Start;
        for (int token = verb - 1; token >= start; token--)
        {
            var word = _document.Tokens[token];
            if (word.Upos is Upos.Punct or Upos.Sconj || IsVerb(token))
            {
                return null;
            }

            if (word.Upos is Upos.Noun or Upos.Propn or Upos.Pron && word.Deprel != "obl:unmarked" && !HasDependent(token, "case"))
            {
                return word.Is("flat") || (word.Is("compound") && word.Head < verb && !_document.Tokens[word.Head].Is("obl")) ? word.Head : token;
            }
        }

        return null;
    }

    /// <summary>Returns the noun right behind a verb that the tree hangs on a word before the verb, without a preposition; -1 where there is none.</summary>
    /// <param name="verb">The verb.</param>
    public int StrayNominalAfter(int verb)
    {
        int end = _document.Sentences[_document.SentenceOf(verb)].Tokens.End;
        for (int token = verb + 1; token < end; token++)
        {
            var word = _document.Tokens[token];
            if (word.Upos is Upos.Noun or Upos.Propn && word.Head <= token && !word.Is("flat"))
            {
                return word.Head < verb && word.Head != Token.NoHead && word.Is("nmod") && !HasDependent(token, "case") ? token : -1;
            }

            if (word.Upos is not (Upos.Det or Upos.Adj or Upos.Num or Upos.Noun or Upos.Propn))
            {
                return -1;
            }
        }

        return -1;
    }

    private bool IsWord(int token, string word) =>
        string.Equals(_document.Tokens[token].Lemma, word, StringComparison.OrdinalIgnoreCase)
        || string.Equals(_document.Tokens[token].Form, word, StringComparison.OrdinalIgnoreCase);
}
