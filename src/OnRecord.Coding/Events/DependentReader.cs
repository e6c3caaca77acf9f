using System.Globalization;
using OnRecord.Language.Documents;

namespace OnRecord.Coding.Events;

/// <summary>Puts what depends on a word into slots.</summary>
internal sealed class DependentReader
{
    private readonly Document _document;
    private readonly EventLexicon _lexicon;
    private readonly WordTree _tree;

    /// <summary>Initializes a reader.</summary>
    /// <param name="document">The document.</param>
    /// <param name="lexicon">The event words.</param>
    /// <param name="tree">The document's trees.</param>
    public DependentReader(Document document, EventLexicon lexicon, WordTree tree)
    {
        _document = document;
        _lexicon = lexicon;
        _tree = tree;
    }

    /// <summary>Puts the dependents of a word into slots.</summary>
    /// <param name="token">The word.</param>
    /// <param name="arguments">What is filled.</param>
    public void Read(int token, Arguments arguments)
    {
        foreach (int dependent in _document.Dependents(token))
        {
            switch (_document.Tokens[dependent].Deprel)
            {
                case "nsubj":
                case "csubj":
                    AddPhrase(arguments, Slots.Subject, dependent);
                    break;
                case "nsubj:pass" when _tree.IsBuiltPassive(token):
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
                    AddComplement(arguments, dependent);
                    arguments.Add(Slots.Infinitive, dependent);
                    break;
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
                    AddLeader(arguments, dependent);
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

        // "threatened today to strike": what the tree takes for a purpose completes a verb that has nothing else.
        if (arguments[Slots.Complement].Count == 0 && arguments[Slots.Object].Count == 0)
        {
            arguments.AddRange(Slots.Complement, arguments[Slots.Purpose]);
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

    /// <summary>Puts a phrase and those joined to it into a slot.</summary>
    /// <param name="arguments">What is filled.</param>
    /// <param name="slot">The slot.</param>
    /// <param name="token">The head of the phrase.</param>
    public void AddPhrase(Arguments arguments, string slot, int token)
    {
        arguments.Add(slot, _tree.Antecedent(token));
        foreach (int dependent in _document.Dependents(token))
        {
            if (_document.Tokens[dependent].Is("conj"))
            {
                arguments.Add(slot, dependent);
            }
        }
    }

    // "US-led raids": whoever is joined to the participle leads them.
    private void AddLeader(Arguments arguments, int participle)
    {
        if (!_lexicon.Leading.Contains(_tree.Lemma(participle)))
        {
            return;
        }

        foreach (int dependent in _document.Dependents(participle))
        {
            if (dependent == participle - 2 && _document.Tokens[dependent].Upos is Upos.Propn or Upos.Noun or Upos.Adj)
            {
                arguments.Add(Slots.Modifier, dependent);
            }
        }
    }

    private void ReadOther(int dependent, Arguments arguments)
    {
        var token = _document.Tokens[dependent];
        if (token.Deprel == "obl" && !_tree.HasDependent(dependent, "case"))
        {
            AddPhrase(arguments, Slots.Object, dependent);
        }
        else if (token.Is("obl") || token.Is("nmod"))
        {
            AddOblique(arguments, dependent);
        }
        else if (token.Is("advcl") || (token.Is("acl") && token.Deprel != "acl:relcl"))
        {
            string mark = _tree.MarkOf(dependent);
            if (mark.Length == 0)
            {
                return;
            }

            // "to" of an infinitive is a particle; "of violating" has a preposition for its mark.
            if (_tree.IsInfinitive(dependent))
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

    // A bare noun phrase is no clause, whatever the tree calls it.
    private void AddComplement(Arguments arguments, int token)
    {
        bool phrase = _document.Tokens[token].Upos is Upos.Noun or Upos.Propn or Upos.Pron
            && !_tree.IsVerb(token) && !_tree.HasDependent(token, "cop") && !_tree.HasDependent(token, "nsubj") && !_tree.HasDependent(token, "case");
        if (phrase)
        {
            AddPhrase(arguments, Slots.Object, token);
        }

        arguments.Add(Slots.Complement, token);
    }

    private void AddOblique(Arguments arguments, int token)
    {
        string joined = string.Empty;
        foreach (int dependent in _document.Dependents(token))
        {
            if (_document.Tokens[dependent].Is("case"))
            {
                string lemma = _tree.Lemma(dependent);
                AddPhrase(arguments, lemma, token);
                foreach (int part in _document.Dependents(dependent))
                {
                    if (_document.Tokens[part].Is("fixed"))
                    {
                        lemma = string.Create(CultureInfo.InvariantCulture, $"{lemma}-{_tree.Lemma(part)}");
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
}
