using System.Collections.Frozen;
using OnRecord.Coding.Quantities;
using OnRecord.Language.Documents;

namespace OnRecord.Coding.Times;

/// <summary>Tells from the verb that a time belongs to, and from the words just before it, whether the time is past or to come.</summary>
internal sealed class TenseReader
{
    private const int Window = 8;
    private const int MostSteps = 12;

    private readonly FrozenSet<string> _future;
    private readonly FrozenSet<string> _past;
    private readonly FrozenSet<string> _participle;
    private readonly FrozenSet<string> _infinitive;
    private readonly FrozenSet<int> _forwardBefore;
    private readonly FrozenSet<int> _leaningForward;
    private readonly FrozenSet<int> _backwardBefore;
    private readonly FrozenSet<int> _futureWords;

    public TenseReader(TenseFile file, Lexicon lexicon)
    {
        _future = file.Future.ToFrozenSet(StringComparer.OrdinalIgnoreCase);
        _past = file.PastTags.ToFrozenSet();
        _participle = file.ParticipleTags.ToFrozenSet();
        _infinitive = file.Infinitive.ToFrozenSet(StringComparer.OrdinalIgnoreCase);
        _forwardBefore = file.ForwardBefore.Select(lexicon.Add).ToFrozenSet();
        _leaningForward = file.LeaningForward.Select(lexicon.Add).ToFrozenSet();
        _backwardBefore = file.BackwardBefore.Select(lexicon.Add).ToFrozenSet();
        _futureWords = file.Future.Select(lexicon.Add).ToFrozenSet();
    }

    /// <summary>Returns where the clause around an expression looks.</summary>
    public Direction Of(Document document, IReadOnlyList<Atom> atoms, int start, int end)
    {
        int before = start > 0 ? atoms[start - 1].Word : Lexicon.Unknown;
        if (_backwardBefore.Contains(before))
        {
            return Direction.Back;
        }

        if (_forwardBefore.Contains(before))
        {
            return Direction.Forward;
        }

        bool forward = _leaningForward.Contains(before);
        var token = document.Tokens[atoms[start].Token];
        var direction = token.Upos == Upos.X ? FromWords(atoms, start, end) : FromTree(document, atoms[start].Token, atoms[end - 1].Token);
        return direction == Direction.Open && forward ? Direction.Forward : direction;
    }

    private Direction FromWords(IReadOnlyList<Atom> atoms, int start, int end)
    {
        for (int index = Math.Max(0, start - Window); index < Math.Min(atoms.Count, end + 3); index++)
        {
            if ((index < start || index >= end) && _futureWords.Contains(atoms[index].Word))
            {
                return Direction.Forward;
            }
        }

        return Direction.Open;
    }

    private Direction FromTree(Document document, int first, int last)
    {
        int at = first;
        for (int steps = 0; steps < MostSteps && at != Token.NoHead; steps++)
        {
            var token = document.Tokens[at];
            bool outside = at < first || at > last;
            if (outside && token.Upos is Upos.Verb or Upos.Aux || (outside && HasCopula(document, at)))
            {
                var direction = OfVerb(document, at);
                if (direction != Direction.Open)
                {
                    return direction;
                }
            }

            at = token.Head;
        }

        return Direction.Open;
    }

    private static bool HasCopula(Document document, int token)
    {
        foreach (int dependent in document.Dependents(token))
        {
            if (document.Tokens[dependent].Relation is "cop")
            {
                return true;
            }
        }

        return false;
    }

    private Direction OfVerb(Document document, int verb)
    {
        var token = document.Tokens[verb];
        bool past = _past.Contains(token.Xpos);
        bool perfect = false;
        foreach (int dependent in document.Dependents(verb))
        {
            var helper = document.Tokens[dependent];
            if (helper.Relation is "aux" or "cop" or "mark")
            {
                if (_future.Contains(helper.Lemma) || _future.Contains(helper.Form))
                {
                    return Direction.Forward;
                }

                if (helper.Relation is "mark" && _infinitive.Contains(helper.Form))
                {
                    return OfInfinitive(document, verb);
                }

                past |= _past.Contains(helper.Xpos);
                perfect |= _participle.Contains(token.Xpos) && !helper.Deprel.EndsWith(":pass", StringComparison.Ordinal);
            }
        }

        // "scheduled for", "due", "plans": the verb itself looks forward, unless it looked so at some time past ("had been due").
        if (!HasPastPerfect(document, verb) && (_future.Contains(token.Lemma) || _future.Contains(token.Form)))
        {
            return Direction.Forward;
        }

        if (past || perfect)
        {
            return Direction.Back;
        }

        return _participle.Contains(token.Xpos) ? Direction.Back : Direction.Open;
    }

    /// <summary>Checks for two helpers of which the first is in the past: "had been due".</summary>
    private bool HasPastPerfect(Document document, int verb)
    {
        bool past = false;
        foreach (int dependent in document.Dependents(verb))
        {
            var helper = document.Tokens[dependent];
            if (helper.Relation is "aux" or "cop")
            {
                if (past && _participle.Contains(helper.Xpos))
                {
                    return true;
                }

                past |= _past.Contains(helper.Xpos);
            }
        }

        return false;
    }

    /// <summary>An infinitive looks forward, unless a past verb above it has already brought it about ("began to", "managed to").</summary>
    private Direction OfInfinitive(Document document, int verb)
    {
        int above = document.Tokens[verb].Head;
        if (above == Token.NoHead)
        {
            return Direction.Forward;
        }

        var token = document.Tokens[above];
        if (HasPastPerfect(document, above))
        {
            return Direction.Back;
        }

        return _past.Contains(token.Xpos) && !_future.Contains(token.Lemma) ? Direction.Open : Direction.Forward;
    }
}
