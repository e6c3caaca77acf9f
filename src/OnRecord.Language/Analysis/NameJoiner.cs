using OnRecord.Language.Documents;

namespace OnRecord.Language.Analysis;

/// <summary>
/// Puts a sentence's names right by its tags and tree: cuts loose ends, joins the pieces of one name, drops single characters and names
/// without a proper noun. Repeated in <c>training/analyser/names.py</c>: change both or neither.
/// </summary>
/// <param name="model">The loaded model.</param>
/// <param name="draft">The draft with tags and tree.</param>
internal sealed class NameJoiner(AnalyserModel model, Draft draft)
{
    /// <summary>Returns the names of a sentence.</summary>
    /// <param name="found">The names as decoded, in the order of the text.</param>
    public List<Name> Join(IEnumerable<Name> found)
    {
        var names = new List<Name>();
        foreach (var name in found)
        {
            var cut = CutLooseEnd(name);
            if (names.Count > 0 && BelongTogether(names[^1], cut))
            {
                names[^1] = new Name(
                    names[^1].Kind, new TokenRange(names[^1].Tokens.Start, cut.Tokens.End), Math.Min(names[^1].Confidence, cut.Confidence));
            }
            else
            {
                names.Add(cut);
            }
        }

        names.RemoveAll(name => !IsName(name));
        return names;
    }

    private Upos Tag(int token) => model.Upos[draft.Upos[token]];

    private Name CutLooseEnd(Name name)
    {
        int end = name.Tokens.End;
        while (end - name.Tokens.Start > 1
            && Tag(end - 1) is Upos.Adp or Upos.Det or Upos.Cconj or Upos.Sconj or Upos.Aux or Upos.Pron)
        {
            end--;
        }

        return name with { Tokens = name.Tokens with { End = end } };
    }

    /// <summary>Checks whether a close arc joins two neighbours of a kind, or a preposition that names contain stands between.</summary>
    private bool BelongTogether(Name left, Name right)
    {
        int gap = right.Tokens.Start - left.Tokens.End;
        if (gap == 0)
        {
            return left.Kind == right.Kind && AnyArc(left.Tokens, right.Tokens, model.CloseRelations);
        }

        int first = left.Tokens.End;
        return gap <= 2
            && (gap == 1 || Tag(first + 1) == Upos.Det)
            && model.NameLinks.Contains(draft.Words[first].Form.ToLowerInvariant())
            && (left.Kind == NameKind.Organisation || left.Kind == right.Kind)
            && AnyArc(left.Tokens, right.Tokens, model.NominalRelations);
    }

    private bool AnyArc(TokenRange left, TokenRange right, HashSet<int> relations) =>
        AnyArcDown(left, right, relations) || AnyArcDown(right, left, relations);

    private bool AnyArcDown(TokenRange upper, TokenRange lower, HashSet<int> relations)
    {
        for (int token = lower.Start; token < lower.End; token++)
        {
            if (upper.Contains(draft.Heads[token]) && relations.Contains(draft.Relations[token]))
            {
                return true;
            }
        }

        return false;
    }

    private bool IsName(Name name)
    {
        if (name.Tokens.Length == 1 && draft.Words[name.Tokens.Start].Form.Length == 1)
        {
            return false;
        }

        bool hasProperNoun = false;
        for (int token = name.Tokens.Start; token < name.Tokens.End; token++)
        {
            hasProperNoun |= Tag(token) == Upos.Propn;
        }

        return hasProperNoun || name.Kind == NameKind.Other;
    }
}
