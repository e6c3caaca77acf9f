using OnRecord.Language.Documents;

namespace OnRecord.Coding.Events;

/// <summary>Fills the slots of nouns and adjectives that the tree leaves open: from the verb a noun leans on, from the noun an adjective describes.</summary>
internal sealed class NominalCompleter
{
    private readonly Document _document;
    private readonly EventLexicon _lexicon;
    private readonly WordTree _tree;
    private readonly ArgumentReader _reader;

    /// <summary>Initializes a completer.</summary>
    /// <param name="document">The document.</param>
    /// <param name="lexicon">The event words.</param>
    /// <param name="tree">The document's trees.</param>
    /// <param name="reader">Gives the arguments of other words.</param>
    public NominalCompleter(Document document, EventLexicon lexicon, WordTree tree, ArgumentReader reader)
    {
        _document = document;
        _lexicon = lexicon;
        _tree = tree;
        _reader = reader;
    }

    /// <summary>Adds to a noun's or adjective's arguments those that stand elsewhere.</summary>
    /// <param name="token">The noun or adjective.</param>
    /// <param name="arguments">What is filled.</param>
    public void Complete(int token, Arguments arguments)
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
        while (noun.Is("nmod") && (_lexicon.Partitives.Contains(_tree.Lemma(head)) || _lexicon.Carriers.Contains(_tree.Lemma(head)))
            && _document.Tokens[head].Head != Token.NoHead)
        {
            if (_lexicon.Carriers.Contains(_tree.Lemma(head)))
            {
                break;
            }

            outer = head;
            noun = _document.Tokens[head];
            head = noun.Head;
        }

        if (noun.Is("conj") && _document.Tokens[head].Upos is Upos.Noun or Upos.Propn)
        {
            TakeOver(arguments, _reader.Of(head));
            return;
        }

        LeanOnVerb(outer, head, arguments);
    }

    // "The army stationed abroad is on alert": the tree may hang the army on its participle alone.
    private void TakeSubjectOfClause(int token, Arguments arguments)
    {
        if (arguments[Slots.Subject].Count > 0 || !_tree.HasDependent(token, "cop"))
        {
            return;
        }

        foreach (int dependent in _document.Dependents(token))
        {
            if (dependent < token && _document.Tokens[dependent].Is("advcl"))
            {
                arguments.AddRange(Slots.Subject, ArgumentReader.SubjectOf(_reader.Of(dependent)));
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
                var above = _reader.Of(adjective.Head);
                arguments.AddRange(
                    Slots.Subject,
                    adjective.Is("xcomp") && above[Slots.Object].Count > 0 && !above.IsPassive ? above[Slots.Object] : ArgumentReader.SubjectOf(above));
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
        if (!_tree.IsVerb(head))
        {
            return;
        }

        string lemma = _tree.Lemma(head);
        var above = _reader.Of(head);
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

    private static bool IsClausal(string slot) => slot is Slots.Subject or Slots.Object or Slots.Complement or Slots.Infinitive or Slots.Governor
        or Slots.Passive or Slots.Plural or Slots.Modifier or Slots.Possessor;

    private bool Leans(IEnumerable<LightVerb> verbs, int head, int outer, Arguments above) =>
        verbs.Any(verb => Stands(verb, head) && above[verb.Slot].Contains(outer));

    private bool Stands(LightVerb verb, int head) => verb.Companions.All(companion => _tree.HasCompanion(head, companion));
}
