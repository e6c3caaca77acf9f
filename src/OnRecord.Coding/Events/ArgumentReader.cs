using OnRecord.Language.Documents;

namespace OnRecord.Coding.Events;

/// <summary>
/// Reads the arguments of words off the tree: voice, control and raising, coordination, relative and participial clauses,
/// possessors and modifiers of nouns, light verbs. One for each document; not for several threads.
/// </summary>
internal sealed class ArgumentReader
{
    private readonly Document _document;
    private readonly Dictionary<int, Arguments> _known = [];
    private readonly DependentReader _dependents;
    private readonly VerbCompleter _verbs;
    private readonly NominalCompleter _nominals;

    /// <summary>Initializes a reader.</summary>
    /// <param name="document">The document.</param>
    /// <param name="lexicon">The event words.</param>
    public ArgumentReader(Document document, EventLexicon lexicon)
    {
        _document = document;
        Tree = new WordTree(document, lexicon);
        _dependents = new DependentReader(document, lexicon, Tree);
        _verbs = new VerbCompleter(document, lexicon, Tree, _dependents, this);
        _nominals = new NominalCompleter(document, lexicon, Tree, this);
    }

    /// <summary>Gets the document's trees.</summary>
    public WordTree Tree { get; }

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
        _dependents.Read(token, arguments);
        if (Tree.IsVerb(token) || _document.Tokens[token].Upos == Upos.Aux)
        {
            _verbs.Complete(token, arguments);
        }
        else
        {
            _nominals.Complete(token, arguments);
        }

        return arguments;
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
            if (_document.Tokens[dependent].Is("parataxis") && Tree.IsVerb(dependent))
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
        return own.Count > 0 || Slots.IsFixed(slot) || !Tree.IsVerb(token)
            ? own
            : [.. arguments[Slots.Object].SelectMany(word => Of(word)[slot])];
    }

    /// <summary>Returns the subject of a clause, of whichever voice.</summary>
    /// <param name="arguments">The arguments of its verb.</param>
    public static IReadOnlyList<int> SubjectOf(Arguments arguments) =>
        arguments.IsPassive ? arguments[Slots.Object] : arguments[Slots.Subject];
}
