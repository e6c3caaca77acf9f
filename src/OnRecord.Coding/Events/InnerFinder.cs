using OnRecord.Language.Documents;

namespace OnRecord.Coding.Events;

/// <summary>Finds, below a word that stands over another event (a demand, a refusal, a plan), the word that tells of it.</summary>
internal sealed class InnerFinder
{
    private const int DeepestLook = 2;

    private readonly Document _document;
    private readonly EventLexicon _lexicon;
    private readonly ArgumentReader _arguments;

    /// <summary>Initializes a finder.</summary>
    /// <param name="document">The document.</param>
    /// <param name="lexicon">The event words.</param>
    /// <param name="arguments">The arguments of the document's words.</param>
    public InnerFinder(Document document, EventLexicon lexicon, ArgumentReader arguments)
    {
        _document = document;
        _lexicon = lexicon;
        _arguments = arguments;
    }

    /// <summary>Finds the event that another stands over.</summary>
    /// <param name="candidate">The event that stands over it.</param>
    /// <param name="candidates">The candidates of the sentence by trigger.</param>
    /// <returns>The nearest unspent candidate below it, or null when there is none.</returns>
    public Candidate? Find(Candidate candidate, IReadOnlyDictionary<int, Candidate> candidates)
    {
        var level = Governed(candidate);
        for (int depth = 0; depth <= DeepestLook && level.Count > 0; depth++)
        {
            foreach (int word in level)
            {
                if (candidates.TryGetValue(word, out var inner) && inner != candidate && !inner.IsSpent)
                {
                    return inner;
                }
            }

            level = [.. level.SelectMany(word => Below(word, depth))];
        }

        return null;
    }

    private List<int> Governed(Candidate candidate)
    {
        var arguments = candidate.Arguments;
        var heads = new List<int>();
        if (candidate.Frame.Meaning.Over == Operation.Oblige && _document.Tokens[candidate.Trigger].Is("aux"))
        {
            int verb = _document.Tokens[candidate.Trigger].Head;
            return [verb, .. _arguments.Of(verb)[Slots.Object].Select(_arguments.Tree.Through)];
        }

        heads.AddRange(arguments[Slots.Complement]);
        heads.AddRange(arguments[Slots.Object]);
        foreach (string slot in arguments.Filled.Where(slot => !Slots.IsFixed(slot) && !_lexicon.Asides.Contains(slot)))
        {
            heads.AddRange(arguments[slot]);
        }

        heads.AddRange(arguments[Slots.Purpose]);
        return [.. heads.Where(word => !IsAbove(word, candidate.Trigger)).Select(_arguments.Tree.Through).Distinct()];
    }

    private bool IsAbove(int word, int trigger) => _document.IsAncestor(word, trigger);

    private List<int> Below(int word, int depth)
    {
        var below = new List<int>();
        foreach (int dependent in _document.Dependents(word))
        {
            var token = _document.Tokens[dependent];
            bool carries = _lexicon.Carriers.Contains(_arguments.Tree.Lemma(word));
            if (token.Is("xcomp") || token.Is("obj") || (token.Is("ccomp") && (depth == 0 || carries))
                || ((token.Is("obl") || token.Is("nmod") || token.Is("acl")) && (carries || token.Is("obl")) && !_lexicon.Asides.Contains(_arguments.Tree.MarkOf(dependent))))
            {
                below.Add(_arguments.Tree.Through(dependent));
            }
        }

        return below;
    }
}
