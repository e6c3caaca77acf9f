using System.Collections.Frozen;
using OnRecord.Language.Documents;

namespace OnRecord.Coding.Events;

/// <summary>Reads modes and contexts off the words around a trigger: drone, artillery, election.</summary>
internal sealed class ModeReader
{
    private readonly Document _document;
    private readonly EventLexicon _lexicon;
    private readonly ArgumentReader _arguments;

    /// <summary>Initializes a reader.</summary>
    /// <param name="document">The document.</param>
    /// <param name="lexicon">The event words.</param>
    /// <param name="arguments">The arguments of the document's words.</param>
    public ModeReader(Document document, EventLexicon lexicon, ArgumentReader arguments)
    {
        _document = document;
        _lexicon = lexicon;
        _arguments = arguments;
    }

    /// <summary>Adds to an event without a mode the one that its words tell, and to any event the contexts.</summary>
    /// <param name="candidate">The event.</param>
    public void Complete(Candidate candidate)
    {
        var modes = _lexicon.Modes.GetValueOrDefault(candidate.Type);
        foreach (int word in Around(candidate))
        {
            string lemma = _arguments.Tree.Lemma(word);
            string pair = word + 1 < _document.Tokens.Length ? $"{lemma} {_arguments.Tree.Lemma(word + 1)}" : lemma;
            if (candidate.Modes.Count == 0 && Told(modes, pair, lemma) is { } mode)
            {
                candidate.Modes.Add(mode);
                candidate.Because["modes"] = $"events.yaml: {lemma}";
            }

            if (Told(_lexicon.Contexts, pair, lemma) is { } context && !candidate.Contexts.Contains(context))
            {
                candidate.Contexts.Add(context);
            }
        }
    }

    private static string? Told(FrozenDictionary<string, string>? signs, string pair, string lemma) =>
        signs is null ? null : signs.TryGetValue(pair, out string? told) || signs.TryGetValue(lemma, out told) ? told : null;

    private IEnumerable<int> Around(Candidate candidate)
    {
        var tops = candidate.Words.Concat(candidate.Arguments[Slots.Subject]).Concat(candidate.Arguments[Slots.Modifier]);
        if (candidate.Arguments.Light is { } light)
        {
            tops = tops.Append(light);
        }

        return tops.SelectMany(Below).Distinct();
    }

    private IEnumerable<int> Below(int top)
    {
        var reach = _document.Reach(top);
        for (int word = reach.Start; word < reach.End; word++)
        {
            if (_arguments.Tree.IsInClause(word, top))
            {
                yield return word;
            }
        }
    }
}
