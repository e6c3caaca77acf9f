using OnRecord.Language.Documents;

namespace OnRecord.Coding.Events;

/// <summary>Says which actors the words in a slot stand for. One for each document; not for several threads.</summary>
internal sealed class PartyFinder
{
    private const int DeepestLook = 3;

    private readonly Groundwork _groundwork;
    private readonly ArgumentReader _arguments;

    /// <summary>Initializes a finder.</summary>
    /// <param name="groundwork">What is known of the report.</param>
    /// <param name="arguments">The arguments of the report's words.</param>
    public PartyFinder(Groundwork groundwork, ArgumentReader arguments)
    {
        _groundwork = groundwork;
        _arguments = arguments;
    }

    /// <summary>Returns the actors that phrases stand for, each once, in the order of the phrases.</summary>
    /// <param name="phrases">The heads of the phrases.</param>
    /// <param name="deep">Whether to look inside a phrase that stands for no actor itself: for "Israel's raid" at Israel.</param>
    /// <param name="except">Actors that are not meant.</param>
    public List<string> Find(IReadOnlyList<int> phrases, bool deep, IReadOnlyCollection<string> except)
    {
        var found = new List<string>();
        foreach (int phrase in phrases)
        {
            foreach (string actor in OfPhrase(phrase, deep, except))
            {
                if (!found.Contains(actor))
                {
                    found.Add(actor);
                }
            }
        }

        return found;
    }

    /// <summary>Returns the actor that a phrase stands for itself; null where there is none.</summary>
    /// <param name="phrase">The head of the phrase.</param>
    public string? Direct(int phrase)
    {
        if (_groundwork.Actors.HeadedBy(phrase) is { } mention)
        {
            return mention.Actor;
        }

        int meant = _arguments.Tree.Through(phrase);
        if (meant != phrase && _groundwork.Actors.HeadedBy(meant) is { } inner)
        {
            return inner.Actor;
        }

        // The head of a name as the tree has it need not be the head as the actor finder has it.
        return _groundwork.Document.Tokens[phrase].Upos == Upos.Propn ? _groundwork.Actors.Around(phrase)?.Actor : null;
    }

    private IEnumerable<string> OfPhrase(int phrase, bool deep, IReadOnlyCollection<string> except)
    {
        string? actor = Direct(phrase);
        if (actor is not null)
        {
            return except.Contains(actor) ? [] : [actor];
        }

        return deep ? Inside(phrase, except) : [];
    }

    // Nearest first; at equal distance possessors before modifiers before what prepositions add.
    private IEnumerable<string> Inside(int phrase, IReadOnlyCollection<string> except)
    {
        var level = new List<int> { phrase };
        for (int depth = 0; depth < DeepestLook && level.Count > 0; depth++)
        {
            foreach (string relation in new[] { "nmod:poss", "amod", "compound", "nmod:desc", "nmod", "appos", "flat" })
            {
                var found = Parties(level, relation, except);
                if (found.Count > 0)
                {
                    return found;
                }
            }

            level = Below(level);
        }

        return [];
    }

    private List<string> Parties(List<int> level, string relation, IReadOnlyCollection<string> except)
    {
        var found = new List<string>();
        foreach (int word in level)
        {
            foreach (int dependent in _groundwork.Document.Dependents(word))
            {
                if (_groundwork.Document.Tokens[dependent].Deprel == relation)
                {
                    AddWithOthers(dependent, found, except);
                }
            }
        }

        return found;
    }

    private void AddWithOthers(int word, List<string> found, IReadOnlyCollection<string> except)
    {
        Add(word);
        foreach (int dependent in _groundwork.Document.Dependents(word))
        {
            if (_groundwork.Document.Tokens[dependent].Is("conj"))
            {
                Add(dependent);
            }
        }

        void Add(int token)
        {
            if (Direct(token) is { } actor && !except.Contains(actor) && !found.Contains(actor))
            {
                found.Add(actor);
            }
        }
    }

    private List<int> Below(List<int> level)
    {
        var below = new List<int>();
        foreach (int word in level)
        {
            foreach (int dependent in _groundwork.Document.Dependents(word))
            {
                var token = _groundwork.Document.Tokens[dependent];
                if (token.Is("nmod") || token.Is("compound") || token.Is("amod") || token.Is("obl"))
                {
                    below.Add(dependent);
                }
            }
        }

        return below;
    }
}
