using OnRecord.Language.Documents;

namespace OnRecord.Coding.Events;

/// <summary>Fills the slots of verbs that the tree leaves open: by control and raising, coordination, relative and participial clauses.</summary>
internal sealed class VerbCompleter
{
    private readonly Document _document;
    private readonly EventLexicon _lexicon;
    private readonly WordTree _tree;
    private readonly DependentReader _dependents;
    private readonly ArgumentReader _reader;

    /// <summary>Initializes a completer.</summary>
    /// <param name="document">The document.</param>
    /// <param name="lexicon">The event words.</param>
    /// <param name="tree">The document's trees.</param>
    /// <param name="dependents">Puts dependents into slots.</param>
    /// <param name="reader">Gives the arguments of other words.</param>
    public VerbCompleter(Document document, EventLexicon lexicon, WordTree tree, DependentReader dependents, ArgumentReader reader)
    {
        _document = document;
        _lexicon = lexicon;
        _tree = tree;
        _dependents = dependents;
        _reader = reader;
    }

    /// <summary>Adds to a verb's arguments those that stand elsewhere.</summary>
    /// <param name="token">The verb.</param>
    /// <param name="arguments">What is filled.</param>
    public void Complete(int token, Arguments arguments)
    {
        MendParticle(token, arguments);
        var verb = _document.Tokens[token];
        arguments.AddRange(Slots.Subject, arguments[Slots.Possessor]);
        bool bareParticiple = _lexicon.PassiveParticiple.Contains(verb.Xpos)
            && arguments[Slots.Subject].Count == 0
            && !arguments.IsPassive
            && !_tree.HasDependent(token, "aux")
            && (verb.Is("acl") || verb.Is("advcl") || verb.Is("xcomp") || verb.Is("amod") || (verb.Is("conj") && IsPassive(verb.Head)));
        arguments.IsPassive |= bareParticiple;
        string open = arguments.IsPassive ? Slots.Object : Slots.Subject;
        if (arguments[open].Count == 0)
        {
            arguments.AddRange(open, Understood(token, verb));
        }

        if (verb.Deprel == "acl:relcl" && !arguments.IsPassive && arguments[Slots.Object].Count == 0
            && arguments[Slots.Subject].Count > 0 && !_tree.HasRelative(token))
        {
            arguments.Add(Slots.Object, verb.Head);
        }

        BorrowObject(token, arguments);
        Mend(token, arguments);
        MendObject(token, arguments);
        if (arguments.IsPassive)
        {
            arguments.Add(Slots.Passive, token);
        }
    }

    // "hand over the base": a particle that the tree takes for a preposition leaves the verb without its object.
    private void MendParticle(int token, Arguments arguments)
    {
        int next = token + 1;
        if (arguments[Slots.Object].Count == 0 && next < _document.Tokens.Length && _document.Tokens[next].Is("case")
            && _document.Tokens[_document.Tokens[next].Head].Head == token && _lexicon.HasParticle(_tree.Lemma(token), _tree.Lemma(next)))
        {
            arguments.AddRange(Slots.Object, arguments[_tree.Lemma(next)]);
        }
    }

    // Where the tree leaves a finite verb without a subject, or with one behind it, the words in front of it are taken.
    private void Mend(int token, Arguments arguments)
    {
        if (arguments.IsPassive || !(_lexicon.Finite.Contains(_document.Tokens[token].Xpos) || _tree.HasDependent(token, "aux")))
        {
            return;
        }

        if (arguments[Slots.Object].Count == 0 && arguments[Slots.Indirect].Count > 0)
        {
            arguments.Move(Slots.Indirect, Slots.Object);
        }

        var subjects = arguments[Slots.Subject];
        bool behind = subjects.Count > 0 && subjects.All(subject => subject > token) && arguments[Slots.Object].Count == 0;
        if ((subjects.Count == 0 || behind) && _tree.NominalBefore(token) is { } nominal)
        {
            if (behind)
            {
                arguments.Move(Slots.Subject, Slots.Object);
            }

            _dependents.AddPhrase(arguments, Slots.Subject, nominal);
        }
    }

    // "Tens of thousands staged mass demonstrations": where the tree hangs the noun behind a verb on one before it, it is the verb's;
    // and a describing verb with a subject of its own describes nothing: its noun is its object.
    private void MendObject(int token, Arguments arguments)
    {
        if (arguments.IsPassive || arguments[Slots.Object].Count > 0 || !_tree.HasDependent(token, "nsubj"))
        {
            return;
        }

        int head = _document.Tokens[token].Head;
        int found = _document.Tokens[token].Is("amod") && head > token ? head : _tree.StrayNominalAfter(token);
        if (found >= 0)
        {
            _dependents.AddPhrase(arguments, Slots.Object, found);
        }
    }

    private bool IsPassive(int token) => _tree.IsVerb(token) && _reader.Of(token).IsPassive;

    private IReadOnlyList<int> Understood(int token, Token verb)
    {
        int head = _tree.HeadOf(token);
        if (head == Token.NoHead)
        {
            return [];
        }

        var above = verb.Is("acl") || verb.Is("amod") ? null : _reader.Of(head);
        switch (verb.Relation)
        {
            case "conj" or "advcl":
                return ArgumentReader.SubjectOf(above!);
            case "xcomp":
                bool byObject = !above!.IsPassive && !_lexicon.SubjectControl.Contains(_tree.Lemma(head));
                return byObject && above[Slots.Indirect].Count > 0 ? above[Slots.Indirect]
                    : byObject && above[Slots.Object].Count > 0 ? above[Slots.Object]
                    : ArgumentReader.SubjectOf(above);
            case "acl" when _tree.IsInfinitive(token):
                return HolderOf(head);
            case "acl" or "amod":
                return [head];
            default:
                return [];
        }
    }

    // The holder of a plan to attack is the one who has it, or who does what is done with it.
    private IReadOnlyList<int> HolderOf(int noun)
    {
        var arguments = _reader.Of(noun);
        foreach (string slot in new[] { Slots.Possessor, Slots.Subject }.Concat(_lexicon.AgentPrepositions))
        {
            if (arguments[slot].Count > 0)
            {
                return arguments[slot];
            }
        }

        int head = _document.Tokens[noun].Head;
        return head != Token.NoHead && _tree.IsVerb(head) ? ArgumentReader.SubjectOf(_reader.Of(head)) : [];
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
            if (other.Is("conj") && _tree.IsVerb(dependent) && dependent - token <= 3 && !_tree.HasDependent(dependent, "nsubj"))
            {
                int shared = _tree.Dependent(dependent, "obj");
                if (shared >= 0)
                {
                    _dependents.AddPhrase(arguments, Slots.Object, shared);
                }

                return;
            }
        }
    }
}
