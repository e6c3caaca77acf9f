using OnRecord.Language.Documents;

namespace OnRecord.Coding.Quantities;

/// <summary>Finds what a number counts: money, a measure, percent, or the noun, through the tree or else along the words.</summary>
internal sealed class UnitFinder(QuantityWords words)
{
    private const int FarthestNoun = 8;
    private const string MoneySource = "money before the number";

    /// <summary>Sets the unit of a quantity and the words it reaches to; leaves it without a unit where none is found.</summary>
    /// <returns>Whether the number counts at all: one in a compound that counts nothing (a two-state solution) does not.</returns>
    public bool Find(QuantityScan scan, QuantityDraft draft)
    {
        if (FindMoney(scan, draft) || FindMeasure(scan, draft, draft.NumberEnd) || FindMeasure(scan, draft, AfterOf(scan, draft.NumberEnd))
            || FindCompound(scan, draft))
        {
            return true;
        }

        if (IsCompound(scan, draft.NumberEnd))
        {
            return words.BoundsAfter.TryStart(scan.Atoms, draft.NumberEnd + 1, out _, out _);
        }

        if (HeadNoun(scan, draft) is { } noun)
        {
            SetNoun(scan, draft, noun, "tree");
        }
        else if (NextNoun(scan, draft) is { } next)
        {
            SetNoun(scan, draft, next, "next noun");
        }

        return true;
    }

    private bool IsCompound(QuantityScan scan, int at) =>
        scan.At(at).Word == words.Hyphen && !scan.At(at).SpaceBefore && !scan.At(at + 1).SpaceBefore && scan.At(at + 1).Kind == AtomKind.Word;

    /// <summary>Gives numbers that stand in a row before one noun its unit: "60 Afghan and 13 American soldiers".</summary>
    public void Share(QuantityScan scan, List<QuantityDraft> drafts)
    {
        for (int index = drafts.Count - 2; index >= 0; index--)
        {
            var draft = drafts[index];
            var next = drafts[index + 1];
            if (draft.Unit is null && next.Unit is not null && next.UnitSource != MoneySource && JoinsNext(scan, draft.End, next.Start))
            {
                draft.Unit = next.Unit;
                draft.UnitSource = "shared with the next number";
            }
        }
    }

    private bool JoinsNext(QuantityScan scan, int start, int end)
    {
        bool joined = false;
        for (int index = start; index < end; index++)
        {
            var tag = scan.TokenOf(index).Upos;
            joined |= tag == Upos.Cconj || scan.At(index).Word == words.Comma;
            if (tag is not (Upos.Adj or Upos.Cconj or Upos.Propn or Upos.Punct or Upos.Adv) || end - start > FarthestNoun)
            {
                return false;
            }
        }

        return joined;
    }

    private bool FindMoney(QuantityScan scan, QuantityDraft draft)
    {
        if (!words.Money.TryEnd(scan.Atoms, draft.NumberStart, out int start, out string? name))
        {
            return false;
        }

        draft.Start = Math.Min(draft.Start, start);
        draft.Unit = name;
        draft.UnitSource = MoneySource;
        return true;
    }

    private bool FindMeasure(QuantityScan scan, QuantityDraft draft, int from)
    {
        int at = scan.At(from).Word == words.Hyphen && !scan.At(from).SpaceBefore ? from + 1 : from;
        bool raised = words.Powers.TryStart(scan.Atoms, at, out int afterPower, out string? power);
        if (!words.Measures.TryStart(scan.Atoms, raised ? afterPower : at, out int end, out string? name) || GoesOn(scan, end))
        {
            return false;
        }

        // Letters alone are a measure only right after a figure: "5 m", not "a dozen m".
        bool letter = end - at == 1 && scan.At(at).Kind == AtomKind.Word && scan.At(at).End - scan.At(at).Start <= 2;
        if (letter && !draft.Reading.InFigures)
        {
            return false;
        }

        draft.Unit = raised ? $"{power} {name}" : name;
        draft.UnitSource = "measure after the number";
        draft.End = end;
        return true;
    }

    /// <summary>Returns what follows "of" and an article: in "a quarter of a mile" the mile is measured.</summary>
    private int AfterOf(QuantityScan scan, int at)
    {
        if (!words.Words.Is(scan.At(at), NumberRole.Of))
        {
            return at;
        }

        return words.Words.Is(scan.At(at + 1), NumberRole.Article) ? at + 2 : at + 1;
    }

    private static bool GoesOn(QuantityScan scan, int end) =>
        end < scan.Atoms.Count && !scan.At(end).SpaceBefore && scan.At(end).Kind != AtomKind.Mark;

    private bool FindCompound(QuantityScan scan, QuantityDraft draft)
    {
        int hyphen = draft.NumberEnd;
        if (scan.At(hyphen).Word != words.Hyphen || scan.At(hyphen).SpaceBefore || hyphen + 1 >= scan.Atoms.Count)
        {
            return false;
        }

        if (!words.Compounds.TryStart(scan.Atoms, hyphen + 1, out int end, out string? name))
        {
            return false;
        }

        if (name!.Length == 0)
        {
            // "a 20,000-strong force": so many of what the noun names.
            int token = scan.At(end - 1).Token;
            if (NounFrom(scan, token + 1) is { } noun)
            {
                SetNoun(scan, draft, noun, "noun after the compound");
                return true;
            }
        }

        draft.Unit = name.Length == 0 ? null : name;
        draft.UnitSource = "compound";
        draft.End = end;
        return true;
    }

    /// <summary>Returns the noun that the tree has the number count: its head, or the noun of the "of" phrase under it.</summary>
    private int? HeadNoun(QuantityScan scan, QuantityDraft draft)
    {
        int first = scan.At(draft.NumberStart).Token;
        int last = scan.At(draft.NumberEnd - 1).Token;
        int top = last;
        for (int token = first; token <= last; token++)
        {
            int head = scan.Document.Tokens[token].Head;
            if (head < first || head > last)
            {
                top = token;
            }
        }

        var number = scan.Document.Tokens[top];
        if (words.Words.Is(scan.At(draft.NumberEnd), NumberRole.Of))
        {
            return Whole(scan, top, last) ?? (number.Head > last ? Whole(scan, number.Head, last) : null);
        }

        if (number.Relation is "nummod" or "compound" or "det" or "amod" or "nmod" or "obl" && number.Head > last && number.Head <= last + FarthestNoun
            && IsNoun(scan.Document.Tokens[number.Head]))
        {
            return Real(scan, number.Head);
        }

        return null;
    }

    private static int? Whole(QuantityScan scan, int token, int last)
    {
        foreach (int dependent in scan.Document.Dependents(token))
        {
            var candidate = scan.Document.Tokens[dependent];
            if (dependent > last && dependent <= last + FarthestNoun + 2 && candidate.Relation is "nmod" && IsNoun(candidate))
            {
                return Real(scan, dependent);
            }
        }

        return null;
    }

    /// <summary>A time noun counts as time, not here.</summary>
    private static int? Real(QuantityScan scan, int token)
    {
        for (int index = 0; index < scan.Atoms.Count; index++)
        {
            if (scan.Atoms[index].Token == token)
            {
                return scan.Timed[index] ? null : token;
            }
        }

        return token;
    }

    /// <summary>Without help from the tree: the last of the next nouns, over adjectives.</summary>
    private int? NextNoun(QuantityScan scan, QuantityDraft draft)
    {
        int at = words.BoundsAfter.TryStart(scan.Atoms, draft.NumberEnd, out int afterBound, out _) ? afterBound : draft.NumberEnd;
        bool part = words.Words.Is(scan.At(at), NumberRole.Of);
        if (part)
        {
            at++;
        }
        else if (draft.Reading.Kind == NumberKind.Fraction)
        {
            return null;
        }

        return at < scan.Atoms.Count ? NounFrom(scan, scan.At(at).Token) : null;
    }

    private static int? NounFrom(QuantityScan scan, int from)
    {
        int? noun = null;
        int end = Math.Min(scan.Document.Sentences[scan.Sentence].Tokens.End, from + FarthestNoun);
        for (int token = from; token < end; token++)
        {
            var candidate = scan.Document.Tokens[token];
            if (candidate.Upos == Upos.X)
            {
                // Untagged: the next word is the best guess there is.
                return char.IsLetter(candidate.Form[0]) ? token : null;
            }

            if (IsNoun(candidate))
            {
                noun = token;
            }
            else if (noun is not null || candidate.Upos is not (Upos.Adj or Upos.Det or Upos.Num) && !(candidate.Form is "-"))
            {
                break;
            }
        }

        return noun is { } found ? Real(scan, found) : null;
    }

    private static bool IsNoun(in Token token) => token.Upos is Upos.Noun or Upos.Propn;

    private void SetNoun(QuantityScan scan, QuantityDraft draft, int token, string source)
    {
        int end = scan.AtomAfter(token, draft.NumberEnd);
        int start = end - 1;
        while (start > draft.NumberEnd && scan.At(start - 1).Start >= scan.Document.Tokens[token].Span.Start)
        {
            start--;
        }

        bool named = words.Measures.TryStart(scan.Atoms, start, out int measured, out string? name) && measured == end;
        draft.Unit = named ? name : scan.Document.Tokens[token].Lemma;
        draft.UnitSource = source;
        if (!HasNumber(scan, draft.NumberEnd, start))
        {
            draft.End = Math.Max(end, draft.NumberEnd);
        }
    }

    /// <summary>Another number before the noun is a quantity of its own: "100 of the 450 prisoners".</summary>
    private bool HasNumber(QuantityScan scan, int start, int end)
    {
        for (int index = start; index < end; index++)
        {
            if (words.Numbers.Read(scan.Atoms, index) is { Kind: NumberKind.Cardinal })
            {
                return true;
            }
        }

        return false;
    }
}
