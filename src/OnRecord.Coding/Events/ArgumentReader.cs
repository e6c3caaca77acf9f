using System.Globalization;
using OnRecord.Language.Documents;

namespace OnRecord.Coding.Events;

/// <summary>
/// Reads the arguments of words off the tree: voice, control and raising, coordination, relative and participial clauses,
/// possessors and modifiers of nouns, light verbs. One for each document; not for several threads.
/// </summary>
internal sealed class ArgumentReader
{
    private readonly Document _document;
    private readonly EventLexicon _lexicon;
    private readonly Dictionary<int, Arguments> _known = [];

    /// <summary>Initializes a reader.</summary>
    /// <param name="document">The document.</param>
    /// <param name="lexicon">The event words.</param>
    public ArgumentReader(Document document, EventLexicon lexicon)
    {
        _document = document;
        _lexicon = lexicon;
    }

    /// <summary>Returns the arguments of a word.</summary>
    /// <param name="token">The word.</param>
    public Arguments Of(int token)
    {
        if (_known.TryGetValue(token, out var known))
        {
            return known;
        }

        // Kept before it is full: whatever comes back here on the way finds what is there so far, and nothing runs in a circle.
        var arguments = new Arguments();
        _known.Add(token, arguments);
        ReadDependents(token, arguments);
        if (IsVerb(token) || _document.Tokens[token].Upos == Upos.Aux)
        {
            CompleteVerb(token, arguments);
        }
        else
        {
            CompleteNominal(token, arguments);
        }

        return arguments;
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

    /// <summary>Returns the word's lemma in lower case.</summary>
    /// <param name="token">The word.</param>
    public string Lemma(int token) => _lexicon.Forms.LemmaOf(_document.Tokens[token]);

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

    private bool IsWord(int token, string word) =>
        string.Equals(_document.Tokens[token].Lemma, word, StringComparison.OrdinalIgnoreCase)
        || string.Equals(_document.Tokens[token].Form, word, StringComparison.OrdinalIgnoreCase);

    private void ReadDependents(int token, Arguments arguments)
    {
        foreach (int dependent in _document.Dependents(token))
        {
            switch (_document.Tokens[dependent].Deprel)
            {
                case "nsubj":
                case "csubj":
                    AddPhrase(arguments, Slots.Subject, dependent);
                    break;
                case "nsubj:pass" when IsBuiltPassive(token):
                    arguments.IsPassive = true;
                    AddPhrase(arguments, Slots.Object, dependent);
                    break;
                case "nsubj:pass":
                    AddPhrase(arguments, Slots.Subject, dependent);
                    break;
                case "aux:pass":
                    arguments.IsPassive = true;
                    break;
                case "obj":
                    AddPhrase(arguments, Slots.Object, dependent);
                    break;
                case "iobj":
                    AddPhrase(arguments, Slots.Indirect, dependent);
                    break;
                case "obl:agent":
                    AddPhrase(arguments, Slots.Subject, dependent);
                    AddOblique(arguments, dependent);
                    break;
                case "xcomp":
                case "ccomp":
                    AddComplement(arguments, dependent);
                    break;
                case "nmod:poss":
                    AddPhrase(arguments, Slots.Possessor, dependent);
                    break;
                case "amod":
                case "compound":
                case "nmod:desc":
                    AddPhrase(arguments, Slots.Modifier, dependent);
                    break;
                case "advmod":
                case "compound:prt":
                    arguments.Add(Slots.Adverb, dependent);
                    break;
                default:
                    ReadOther(dependent, arguments);
                    break;
            }
        }

        if (arguments.IsPassive)
        {
            foreach (string preposition in _lexicon.AgentPrepositions)
            {
                arguments.AddRange(Slots.Subject, arguments[preposition]);
            }
        }

        int head = _document.Tokens[token].Head;
        if (head != Token.NoHead)
        {
            arguments.Add(Slots.Governor, head);
        }

        if (_lexicon.Plural.Contains(_document.Tokens[token].Xpos))
        {
            arguments.Add(Slots.Plural, token);
        }
    }

    private void ReadOther(int dependent, Arguments arguments)
    {
        var token = _document.Tokens[dependent];
        if (token.Deprel == "obl" && !HasDependent(dependent, "case"))
        {
            AddPhrase(arguments, Slots.Object, dependent);
        }
        else if (token.Is("obl") || token.Is("nmod"))
        {
            AddOblique(arguments, dependent);
        }
        else if (token.Is("advcl") || (token.Is("acl") && token.Deprel != "acl:relcl"))
        {
            string mark = MarkOf(dependent);
            if (mark.Length == 0)
            {
                return;
            }

            // "to" of an infinitive is a particle; "of violating" has a preposition for its mark.
            if (IsInfinitive(dependent))
            {
                arguments.Add(token.Is("acl") ? Slots.Complement : Slots.Purpose, dependent);
            }
            else
            {
                arguments.Add(mark, dependent);
            }
        }
        else if (token.Is("acl") && token.Deprel == "acl:relcl")
        {
            return;
        }
    }

    /// <summary>Returns who says what a clause tells: the subject of the verb that the clause completes or that stands beside it; none where nobody is named.</summary>
    /// <param name="verb">The head of the clause.</param>
    public IReadOnlyList<int> SpeakersOf(int verb)
    {
        for (int word = verb; _document.Tokens[word].Head != Token.NoHead; word = _document.Tokens[word].Head)
        {
            var token = _document.Tokens[word];
            if (token.Is("ccomp"))
            {
                return SubjectOf(Of(token.Head));
            }

            if (!token.Is("xcomp") && !token.Is("conj"))
            {
                break;
            }
        }

        foreach (int dependent in _document.Dependents(verb))
        {
            if (_document.Tokens[dependent].Is("parataxis") && IsVerb(dependent))
            {
                return SubjectOf(Of(dependent));
            }
        }

        return [];
    }

    /// <summary>
    /// Returns the phrases in a slot of a word; those of a preposition also where they hang on a verb's object:
    /// "shared evidence with the police".
    /// </summary>
    /// <param name="token">The word.</param>
    /// <param name="slot">The slot.</param>
    public IReadOnlyList<int> Filling(int token, string slot)
    {
        var arguments = Of(token);
        var own = arguments[slot];
        return own.Count > 0 || Slots.IsFixed(slot) || !IsVerb(token)
            ? own
            : [.. arguments[Slots.Object].SelectMany(word => Of(word)[slot])];
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

    private string MarkOf(int token)
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

    // What the tree calls a passive has an auxiliary for it, or is a participle without any: "has agreed" is none.
    private bool IsBuiltPassive(int token) =>
        HasDependent(token, "aux:pass")
        || (_lexicon.PassiveParticiple.Contains(_document.Tokens[token].Xpos) && !HasDependent(token, "aux"));

    // A bare noun phrase is no clause, whatever the tree calls it.
    private void AddComplement(Arguments arguments, int token)
    {
        bool phrase = _document.Tokens[token].Upos is Upos.Noun or Upos.Propn or Upos.Pron
            && !IsVerb(token) && !HasDependent(token, "cop") && !HasDependent(token, "nsubj") && !HasDependent(token, "case");
        if (phrase)
        {
            AddPhrase(arguments, Slots.Object, token);
        }

        arguments.Add(Slots.Complement, token);
    }

    private void AddPhrase(Arguments arguments, string slot, int token)
    {
        arguments.Add(slot, Antecedent(token));
        foreach (int dependent in _document.Dependents(token))
        {
            if (_document.Tokens[dependent].Is("conj"))
            {
                arguments.Add(slot, dependent);
            }
        }
    }

    private void AddOblique(Arguments arguments, int token)
    {
        string joined = string.Empty;
        foreach (int dependent in _document.Dependents(token))
        {
            if (_document.Tokens[dependent].Is("case"))
            {
                string lemma = Lemma(dependent);
                AddPhrase(arguments, lemma, token);
                foreach (int part in _document.Dependents(dependent))
                {
                    if (_document.Tokens[part].Is("fixed"))
                    {
                        lemma = string.Create(CultureInfo.InvariantCulture, $"{lemma}-{Lemma(part)}");
                    }
                }

                joined = joined.Length == 0 ? lemma : $"{joined}-{lemma}";
            }
        }

        if (joined.Contains('-', StringComparison.Ordinal))
        {
            AddPhrase(arguments, joined, token);
        }
    }

    // "soldiers who fled": who stands for the soldiers.
    private int Antecedent(int token)
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

    // "hand over the base": a particle that the tree takes for a preposition leaves the verb without its object.
    private void MendParticle(int token, Arguments arguments)
    {
        int next = token + 1;
        if (arguments[Slots.Object].Count == 0 && next < _document.Tokens.Length && _document.Tokens[next].Is("case")
            && _document.Tokens[_document.Tokens[next].Head].Head == token && _lexicon.HasParticle(Lemma(token), Lemma(next)))
        {
            arguments.AddRange(Slots.Object, arguments[Lemma(next)]);
        }
    }

    private void CompleteVerb(int token, Arguments arguments)
    {
        MendParticle(token, arguments);
        var verb = _document.Tokens[token];
        arguments.AddRange(Slots.Subject, arguments[Slots.Possessor]);
        bool bareParticiple = _lexicon.PassiveParticiple.Contains(verb.Xpos)
            && arguments[Slots.Subject].Count == 0
            && !arguments.IsPassive
            && !HasDependent(token, "aux")
            && (verb.Is("acl") || verb.Is("advcl") || verb.Is("xcomp") || verb.Is("amod") || (verb.Is("conj") && IsPassive(verb.Head)));
        arguments.IsPassive |= bareParticiple;
        string open = arguments.IsPassive ? Slots.Object : Slots.Subject;
        if (arguments[open].Count == 0)
        {
            arguments.AddRange(open, Understood(token, verb));
        }

        if (verb.Deprel == "acl:relcl" && !arguments.IsPassive && arguments[Slots.Object].Count == 0
            && arguments[Slots.Subject].Count > 0 && !HasRelative(token))
        {
            arguments.Add(Slots.Object, verb.Head);
        }

        BorrowObject(token, arguments);
        Mend(token, arguments);
        if (arguments.IsPassive)
        {
            arguments.Add(Slots.Passive, token);
        }
    }

    // Where the tree leaves a finite verb without a subject, or with one behind it, the words in front of it are taken.
    private void Mend(int token, Arguments arguments)
    {
        if (arguments.IsPassive || !(_lexicon.Finite.Contains(_document.Tokens[token].Xpos) || HasDependent(token, "aux")))
        {
            return;
        }

        if (arguments[Slots.Object].Count == 0 && arguments[Slots.Indirect].Count > 0)
        {
            arguments.Move(Slots.Indirect, Slots.Object);
        }

        var subjects = arguments[Slots.Subject];
        bool behind = subjects.Count > 0 && subjects.All(subject => subject > token) && arguments[Slots.Object].Count == 0;
        if ((subjects.Count == 0 || behind) && NominalBefore(token) is { } nominal)
        {
            if (behind)
            {
                arguments.Move(Slots.Subject, Slots.Object);
            }

            AddPhrase(arguments, Slots.Subject, nominal);
        }
    }

    private int? NominalBefore(int verb)
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

    private bool IsPassive(int token) => IsVerb(token) && Of(token).IsPassive;

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

    private IReadOnlyList<int> Understood(int token, Token verb)
    {
        int head = HeadOf(token);
        if (head == Token.NoHead)
        {
            return [];
        }

        var above = verb.Is("acl") || verb.Is("amod") ? null : Of(head);
        switch (verb.Relation)
        {
            case "conj" or "advcl":
                return SubjectOf(above!);
            case "xcomp":
                bool byObject = !above!.IsPassive && !_lexicon.SubjectControl.Contains(Lemma(head));
                return byObject && above[Slots.Indirect].Count > 0 ? above[Slots.Indirect]
                    : byObject && above[Slots.Object].Count > 0 ? above[Slots.Object]
                    : SubjectOf(above);
            case "acl" when IsInfinitive(token):
                return HolderOf(head);
            case "acl" or "amod":
                return [head];
            default:
                return [];
        }
    }

    private static IReadOnlyList<int> SubjectOf(Arguments arguments) =>
        arguments.IsPassive ? arguments[Slots.Object] : arguments[Slots.Subject];

    // The holder of a plan to attack is the one who has it, or who does what is done with it.
    private IReadOnlyList<int> HolderOf(int noun)
    {
        var arguments = Of(noun);
        foreach (string slot in new[] { Slots.Possessor, Slots.Subject }.Concat(_lexicon.AgentPrepositions))
        {
            if (arguments[slot].Count > 0)
            {
                return arguments[slot];
            }
        }

        int head = _document.Tokens[noun].Head;
        return head != Token.NoHead && IsVerb(head) ? SubjectOf(Of(head)) : [];
    }

    // "attacked and burned the village": both have the village, though it hangs on one.
    private void BorrowObject(int token, Arguments arguments)
    {
        if (arguments.IsPassive || arguments[Slots.Object].Count > 0)
        {
            return;
        }

        foreach (int dependent in _document.Dependents(token))
        {
            var other = _document.Tokens[dependent];
            if (other.Is("conj") && IsVerb(dependent) && dependent - token <= 3 && !HasDependent(dependent, "nsubj"))
            {
                int shared = Dependent(dependent, "obj");
                if (shared >= 0)
                {
                    AddPhrase(arguments, Slots.Object, shared);
                }

                return;
            }
        }
    }

    private void CompleteNominal(int token, Arguments arguments)
    {
        var noun = _document.Tokens[token];
        int head = noun.Head;
        if (head == Token.NoHead)
        {
            TakeSubjectOfClause(token, arguments);
            return;
        }

        if (noun.Upos == Upos.Adj)
        {
            CompleteAdjective(noun, arguments);
            return;
        }

        TakeSubjectOfClause(token, arguments);

        // A partitive leans on the verb in place of what it is about: "a series of attacks".
        int outer = token;
        while (noun.Is("nmod") && (_lexicon.Partitives.Contains(Lemma(head)) || _lexicon.Carriers.Contains(Lemma(head)))
            && _document.Tokens[head].Head != Token.NoHead)
        {
            if (_lexicon.Carriers.Contains(Lemma(head)))
            {
                break;
            }

            outer = head;
            noun = _document.Tokens[head];
            head = noun.Head;
        }

        if (noun.Is("conj") && _document.Tokens[head].Upos is Upos.Noun or Upos.Propn)
        {
            TakeOver(arguments, Of(head));
            return;
        }

        LeanOnVerb(outer, head, arguments);
    }

    // "The army stationed abroad is on alert": the tree may hang the army on its participle alone.
    private void TakeSubjectOfClause(int token, Arguments arguments)
    {
        if (arguments[Slots.Subject].Count > 0 || !HasDependent(token, "cop"))
        {
            return;
        }

        foreach (int dependent in _document.Dependents(token))
        {
            if (dependent < token && _document.Tokens[dependent].Is("advcl"))
            {
                arguments.AddRange(Slots.Subject, SubjectOf(Of(dependent)));
            }
        }
    }

    private void CompleteAdjective(Token adjective, Arguments arguments)
    {
        if (arguments[Slots.Subject].Count > 0)
        {
            return;
        }

        switch (adjective.Relation)
        {
            case "amod":
                arguments.Add(Slots.Subject, adjective.Head);
                break;
            case "xcomp" or "conj" or "advcl":
                var above = Of(adjective.Head);
                arguments.AddRange(
                    Slots.Subject,
                    adjective.Is("xcomp") && above[Slots.Object].Count > 0 && !above.IsPassive ? above[Slots.Object] : SubjectOf(above));
                break;
            default:
                break;
        }
    }

    private static void TakeOver(Arguments arguments, Arguments first)
    {
        arguments.Light = first.Light;
        foreach (string slot in first.Filled.Where(slot => slot != Slots.Plural && slot != Slots.Governor).ToArray())
        {
            if (arguments[slot].Count == 0)
            {
                arguments.AddRange(slot, first[slot]);
            }
        }
    }

    private void LeanOnVerb(int outer, int head, Arguments arguments)
    {
        if (!IsVerb(head))
        {
            return;
        }

        string lemma = Lemma(head);
        var above = Of(head);
        if (Leans(_lexicon.Doing[lemma], head, outer, above))
        {
            arguments.AddRange(Slots.Subject, above[Slots.Subject]);
        }
        else if (Leans(_lexicon.Undergoing[lemma], head, outer, above))
        {
            arguments.AddRange(Slots.Object, above[Slots.Subject]);
        }
        else if (!(_document.Tokens[outer].Is("nsubj") && _lexicon.Happening[lemma].Any(verb => Stands(verb, head))))
        {
            return;
        }

        arguments.Light = head;
        foreach (string slot in above.Filled.Where(slot => !IsClausal(slot)).ToArray())
        {
            if (!above[slot].Contains(outer))
            {
                arguments.AddRange(slot, above[slot]);
            }
        }
    }

    private static bool IsClausal(string slot) => slot is Slots.Subject or Slots.Object or Slots.Complement or Slots.Governor
        or Slots.Passive or Slots.Plural or Slots.Modifier or Slots.Possessor;

    private bool Leans(IEnumerable<LightVerb> verbs, int head, int outer, Arguments above) =>
        verbs.Any(verb => Stands(verb, head) && above[verb.Slot].Contains(outer));

    private bool Stands(LightVerb verb, int head) => verb.Companions.All(companion => HasCompanion(head, companion));

    private bool HasRelative(int token)
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

    private bool HasDependent(int token, string deprel) => Dependent(token, deprel) >= 0;

    private int Dependent(int token, string deprel)
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
}
