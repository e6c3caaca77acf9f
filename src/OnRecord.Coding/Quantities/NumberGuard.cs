using OnRecord.Language.Documents;

namespace OnRecord.Coding.Quantities;

/// <summary>Tells the numbers that count something from those that are names, ages, list numbers, clock times, scores and the like.</summary>
internal sealed class NumberGuard(QuantityWords words)
{
    private const double OldestAge = 120;

    /// <summary>Checks whether a number counts something.</summary>
    public bool Counts(QuantityScan scan, int start, NumberReading reading)
    {
        for (int index = start; index < reading.End; index++)
        {
            if (scan.Timed[index])
            {
                return false;
            }
        }

        return !IsGlued(scan, start, reading.End)
            && !IsListNumber(scan, start, reading)
            && !IsNamed(scan, start, reading)
            && !IsAge(scan, start, reading)
            && !IsPronoun(scan, start, reading);
    }

    /// <summary>Letters or paired figures around it without a space make it a code, a clock time, a score or a telephone number.</summary>
    private bool IsGlued(QuantityScan scan, int start, int end)
    {
        var first = scan.At(start);
        var before = scan.At(start - 1);
        if (first.Kind == AtomKind.Figure && !first.SpaceBefore && start > 0)
        {
            bool money = words.Money.TryEnd(scan.Atoms, start, out _, out _);
            bool pair = words.PairMarks.Contains(before.Word);
            bool hyphened = before.Word == words.Hyphen && !before.SpaceBefore && scan.At(start - 2).Kind != AtomKind.Mark;
            if (!money && (pair || hyphened || before.Kind == AtomKind.Word))
            {
                return true;
            }
        }

        var after = scan.At(end);
        if (end >= scan.Atoms.Count || after.SpaceBefore)
        {
            return false;
        }

        if (after.Kind == AtomKind.Word)
        {
            return !words.Measures.TryStart(scan.Atoms, end, out _, out _);
        }

        var next = scan.At(end + 1);
        return words.PairMarks.Contains(after.Word) && !next.SpaceBefore && next.Kind == AtomKind.Figure;
    }

    private bool IsListNumber(QuantityScan scan, int start, NumberReading reading) =>
        start <= 1 && reading.InFigures && words.ListMarks.Contains(scan.At(reading.End).Word) && !scan.At(reading.End).SpaceBefore;

    private bool IsNamed(QuantityScan scan, int start, NumberReading reading)
    {
        bool measured = words.Measures.TryStart(scan.Atoms, reading.End, out _, out _);
        if (!measured && ((reading.InFigures && words.NamedBy.TryEnd(scan.Atoms, start, out _, out _))
            || (words.NamedByCapital.TryEnd(scan.Atoms, start, out int named, out _) && scan.At(named).Capital && named > 0)))
        {
            return true;
        }

        var range = new TokenRange(scan.At(start).Token, scan.At(reading.End - 1).Token + 1);
        foreach (var name in scan.Document.Names)
        {
            if (name.Tokens.Start >= range.End)
            {
                break;
            }

            if (name.Tokens.Contains(range) && name.Tokens.Length > range.Length && name.Tokens.Start < range.Start)
            {
                return true;
            }
        }

        return false;
    }

    private bool IsAge(QuantityScan scan, int start, NumberReading reading)
    {
        if (words.AgesAfter.TryStart(scan.Atoms, reading.End, out _, out _))
        {
            return true;
        }

        if (reading.Kind != NumberKind.Cardinal || reading.Value > OldestAge)
        {
            return false;
        }

        // "aged 24"; "John Smith, 24, said".
        bool alone = reading.InFigures && reading.End - start == 1 && scan.At(start - 1).Word == words.Comma
            && (scan.At(reading.End).Word == words.Comma || reading.End + 1 >= scan.Atoms.Count) && scan.At(start - 2).Capital;
        return alone || words.AgesBefore.TryEnd(scan.Atoms, start, out _, out _);
    }

    /// <summary>"One" often stands for a person or thing; "half" for a part of a game or year.</summary>
    private bool IsPronoun(QuantityScan scan, int start, NumberReading reading)
    {
        bool doubtful = (reading.Kind == NumberKind.Cardinal && reading.Value == 1 && !reading.InFigures) || reading.Kind == NumberKind.Fraction;
        if (doubtful && words.NotAfter.TryEnd(scan.Atoms, start, out _, out _))
        {
            return true;
        }

        if (reading.Value != 1 || reading.InFigures || reading.Kind != NumberKind.Cardinal)
        {
            return false;
        }

        var token = scan.TokenOf(start);
        return token.Upos is not Upos.X && !(token.Upos == Upos.Num && token.Relation is "nummod");
    }
}
