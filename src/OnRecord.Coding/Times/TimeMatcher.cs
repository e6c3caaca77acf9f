using System.Collections.Frozen;
using System.Collections.Immutable;
using OnRecord.Coding.Quantities;
using OnRecord.Language.Documents;

namespace OnRecord.Coding.Times;

/// <summary>Finds the words of one sentence that rules match. What begins at an atom is worked out once for each kind of expression.</summary>
internal sealed class TimeMatcher
{
    private readonly TimeGrammar _grammar;
    private readonly Document _document;
    private readonly List<Atom> _atoms;
    private readonly TimeMatch?[][] _found;
    private readonly bool[][] _known;
    private readonly Stack<TimeCapture> _captures = [];

    public TimeMatcher(TimeGrammar grammar, Document document, List<Atom> atoms)
    {
        _grammar = grammar;
        _document = document;
        _atoms = atoms;
        int kinds = grammar.Vocabulary.KindCount;
        _found = new TimeMatch?[kinds][];
        _known = new bool[kinds][];
        for (int kind = 0; kind < kinds; kind++)
        {
            _found[kind] = new TimeMatch?[atoms.Count];
            _known[kind] = new bool[atoms.Count];
        }
    }

    /// <summary>Returns the matches in the order of the text: from left to right the longest that begins at each atom.</summary>
    public List<TimeMatch> All()
    {
        var all = new List<TimeMatch>();
        int index = 0;
        while (index < _atoms.Count)
        {
            TimeMatch? best = null;
            var atom = _atoms[index];
            if (atom.Word >= 0 || atom.Kind == AtomKind.Figure)
            {
                for (int kind = 0; kind < _found.Length; kind++)
                {
                    var match = Find(kind, index, outermost: true);
                    if (match is not null && (best is null || match.End > best.End || (match.End == best.End && match.Rule.Order < best.Rule.Order)))
                    {
                        best = match;
                    }
                }
            }

            if (best is null)
            {
                index++;
            }
            else
            {
                if (best.Rule.Operation != TimeOperation.Nothing)
                {
                    all.Add(best);
                }

                index = best.End;
            }
        }

        return all;
    }

    private TimeMatch? Find(int kind, int start, bool outermost)
    {
        if (outermost)
        {
            // Rules that only make parts do not count here, so this is not what is remembered for use inside others.
            return Search(kind, start, outermost);
        }

        if (!_known[kind][start])
        {
            _known[kind][start] = true;
            _found[kind][start] = Search(kind, start, outermost);
        }

        return _found[kind][start];
    }

    private TimeMatch? Search(int kind, int start, bool outermost)
    {
        int depth = _captures.Count;
        TimeMatch? best = null;
        Walk(_grammar.Root(kind), start, start, outermost, depth, ref best);
        return best;
    }

    private void Walk(PatternNode node, int start, int at, bool outermost, int depth, ref TimeMatch? best)
    {
        foreach (var rule in node.Rules)
        {
            if ((best is null || at > best.End || (at == best.End && rule.Order < best.Rule.Order))
                && !(outermost && rule.Inner) && Allows(rule, start, at, outermost))
            {
                best = new TimeMatch(rule, start, at, Kept(rule, depth));
            }
        }

        if (at >= _atoms.Count)
        {
            return;
        }

        var atom = _atoms[at];
        if (atom.Word >= 0 && node.Words.Count > 0)
        {
            if (node.Words.TryGetValue((atom.Word, false), out var next))
            {
                Walk(next, start, at + 1, outermost, depth, ref best);
            }

            if (!atom.SpaceBefore && node.Words.TryGetValue((atom.Word, true), out next))
            {
                Walk(next, start, at + 1, outermost, depth, ref best);
            }
        }

        foreach (var (step, next) in node.Others)
        {
            if (step.Tight && atom.SpaceBefore)
            {
                continue;
            }

            if (Take(step, at, out var capture) is { } end)
            {
                _captures.Push(capture);
                Walk(next, start, end, outermost, depth, ref best);
                _captures.Pop();
            }
        }
    }

    private int? Take(in PatternStep step, int at, out TimeCapture capture)
    {
        capture = default;
        var atom = _atoms[at];
        switch (step.Kind)
        {
            case StepKind.Class:
                if (_grammar.Vocabulary.ValueIn(step.Id, atom.Word) is not { } value || !_grammar.MayBeTimeWord(_document, _atoms, at))
                {
                    return null;
                }

                capture = new TimeCapture(step.Slot, value, Inner: null);
                return at + 1;
            case StepKind.Number:
                if (_grammar.Numbers.Read((NumberForm)step.Id, _atoms, at, step.Tight) is not { } number)
                {
                    return null;
                }

                capture = new TimeCapture(step.Slot, number.Value, Inner: null);
                return number.End;
            default:
                if (Find(step.Id, at, outermost: false) is not { } match)
                {
                    return null;
                }

                capture = new TimeCapture(step.Slot, double.NaN, match);
                return match.End;
        }
    }

    private ImmutableArray<TimeCapture> Kept(TimeRule rule, int depth)
    {
        int taken = _captures.Count - depth;
        var kept = ImmutableArray.CreateBuilder<TimeCapture>(taken + rule.With.Length);
        kept.AddRange(_captures.Take(taken).Reverse());
        kept.AddRange(rule.With);
        return kept.MoveToImmutable();
    }

    private bool Allows(TimeRule rule, int start, int end, bool outermost)
    {
        var last = _atoms[end - 1];
        int before = start > 0 ? _atoms[start - 1].Word : Lexicon.Unknown;
        int after = end < _atoms.Count ? _atoms[end].Word : Lexicon.Unknown;
        if ((rule.Before.Count > 0 && !rule.Before.Contains(after)) || rule.NotBefore.Contains(after))
        {
            return false;
        }

        // What stands before a part is the rest of the expression that it is a part of.
        if (outermost && ((rule.After.Count > 0 && !rule.After.Contains(before)) || rule.NotAfter.Contains(before)
            || (rule.AfterNumber && !HasNumberBefore(start))))
        {
            return false;
        }

        if (Forbids(rule.Tags, last.Token) || (end < _atoms.Count && rule.NotBeforeTags.Contains(_document.Tokens[_atoms[end].Token].Upos)))
        {
            return false;
        }

        // A word is taken whole: the next atom must not be glued to it.
        return !outermost || end >= _atoms.Count || _atoms[end].SpaceBefore || _atoms[end].Kind == AtomKind.Mark
            || last.Kind == AtomKind.Mark;
    }

    private bool Forbids(FrozenSet<Upos> tags, int token)
    {
        var tag = _document.Tokens[token].Upos;
        return tags.Count > 0 && tag != Upos.X && !tags.Contains(tag);
    }

    private bool HasNumberBefore(int start)
    {
        for (int index = Math.Max(0, start - 4); index < start; index++)
        {
            if (_atoms[index].Kind == AtomKind.Figure || _grammar.Numbers.IsNumberWord(_atoms[index]))
            {
                return true;
            }
        }

        return false;
    }
}
