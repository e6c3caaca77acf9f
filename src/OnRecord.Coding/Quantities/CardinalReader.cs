namespace OnRecord.Coding.Quantities;

/// <summary>Reads stated whole and broken numbers: 1,500; 3.5 million; two hundred and fifty; two and a half million; 2 1/2.</summary>
internal sealed class CardinalReader(NumberWords words)
{
    private const int MostAtoms = 24;

    /// <summary>Reads the longest stated number that begins at an atom; null when none does.</summary>
    public NumberReading? Read(IReadOnlyList<Atom> atoms, int start)
    {
        var atom = atoms[start];
        if (atom.Kind == AtomKind.Figure)
        {
            return ReadFigure(atoms, start);
        }

        if (words.Is(atom, NumberRole.Article))
        {
            // "a hundred", "a dozen": the article is one.
            return start + 1 < atoms.Count && words.Is(atoms[start + 1], NumberRole.Hundred | NumberRole.Scale | NumberRole.Group)
                ? Multiply(atoms, 1, start + 1, inFigures: false)
                : null;
        }

        if (words.Is(atom, NumberRole.Group))
        {
            // "the next dozen": one of them.
            return OfGroup(atoms, words.Value(atom, NumberRole.Group), start + 1, inFigures: false);
        }

        return ReadPair(atoms, start) is { } pair ? Multiply(atoms, pair.Value, pair.End, inFigures: false) : null;
    }

    /// <summary>Reads a number below a hundred in words; null when none begins at the atom.</summary>
    public (int Value, int End)? ReadPair(IReadOnlyList<Atom> atoms, int start)
    {
        if (start >= atoms.Count)
        {
            return null;
        }

        var atom = atoms[start];
        if (words.Is(atom, NumberRole.Small))
        {
            return ((int)words.Value(atom, NumberRole.Small), start + 1);
        }

        if (!words.Is(atom, NumberRole.Ten))
        {
            return null;
        }

        int value = (int)words.Value(atom, NumberRole.Ten);
        int next = SkipHyphen(atoms, start + 1);
        return next < atoms.Count && words.Is(atoms[next], NumberRole.Small) && words.Value(atoms[next], NumberRole.Small) is >= 1 and < 10
            ? (value + (int)words.Value(atoms[next], NumberRole.Small), next + 1)
            : (value, start + 1);
    }

    /// <summary>Returns the index after a hyphen that joins two words; the same index where none stands.</summary>
    public int SkipHyphen(IReadOnlyList<Atom> atoms, int index) =>
        index + 1 < atoms.Count && words.Is(atoms[index], NumberRole.Hyphen) && !atoms[index].SpaceBefore && !atoms[index + 1].SpaceBefore
            ? index + 1
            : index;

    private NumberReading? ReadFigure(IReadOnlyList<Atom> atoms, int start)
    {
        var atom = atoms[start];
        if (!double.IsFinite(atom.Value))
        {
            return null;
        }

        double value = atom.Value;
        int end = start + 1;
        if (atom.PlainDigits > 0)
        {
            (value, end) = WithFractionFigures(atoms, value, end);
        }

        if (end < atoms.Count && words.Is(atoms[end], NumberRole.FigureScale) && !IsFollowedTightly(atoms, end + 1)
            && !IsCode(atoms, start, end))
        {
            double scale = words.Value(atoms[end], NumberRole.FigureScale);
            return new NumberReading(NumberKind.Cardinal, Times(value, scale), end + 1, InFigures: true) { Scale = scale };
        }

        return Multiply(atoms, value, end, inFigures: true);
    }

    /// <summary>One capital letter makes a million only of money: "$6B", but "gate 6B".</summary>
    private static bool IsCode(IReadOnlyList<Atom> atoms, int start, int scale) =>
        atoms[scale].Capital && atoms[scale].End - atoms[scale].Start == 1
        && !(start > 0 && !atoms[start].SpaceBefore && atoms[start - 1].Kind == AtomKind.Mark);

    /// <summary>Multiplies in tens, so that 8.3 billion comes out whole.</summary>
    private static double Times(double value, double scale) =>
        value * scale <= NumberReader.Largest ? (double)((decimal)value * (decimal)scale) : value * scale;

    private static bool IsFollowedTightly(IReadOnlyList<Atom> atoms, int index) =>
        index < atoms.Count && !atoms[index].SpaceBefore && atoms[index].Kind != AtomKind.Mark;

    /// <summary>Takes "2 1/2" as two and a half, and "1/2" as a half.</summary>
    private (double Value, int End) WithFractionFigures(IReadOnlyList<Atom> atoms, double value, int end)
    {
        if (IsFractionAt(atoms, end, tightStart: false, out double part))
        {
            return (value + part, end + 3);
        }

        if (words.Is(AtomRow.At(atoms, end), NumberRole.Hyphen) && IsFractionAt(atoms, end + 1, tightStart: true, out part))
        {
            return (value + part, end + 4);
        }

        return IsFractionAt(atoms, end - 1, tightStart: false, out part) ? (part, end + 2) : (value, end);
    }

    private bool IsFractionAt(IReadOnlyList<Atom> atoms, int start, bool tightStart, out double part)
    {
        part = 0;
        if (start + 2 >= atoms.Count || atoms[start + 1].SpaceBefore || atoms[start + 2].SpaceBefore)
        {
            return false;
        }

        var upper = atoms[start];
        var lower = atoms[start + 2];
        if (!words.Is(atoms[start + 1], NumberRole.Slash) || (tightStart && upper.SpaceBefore) || upper.PlainDigits != 1 || lower.PlainDigits is < 1 or > 2 || lower.Value <= upper.Value)
        {
            return false;
        }

        part = upper.Value / lower.Value;
        return true;
    }

    /// <summary>Goes on after a first number below a hundred or a figure: hundreds, scales, groups, decimals, halves.</summary>
    private NumberReading Multiply(IReadOnlyList<Atom> atoms, double first, int index, bool inFigures)
    {
        double total = 0;
        double current = first;
        double lastScale = double.PositiveInfinity;
        int end = index;
        int limit = Math.Min(atoms.Count, index + MostAtoms);
        if (!inFigures)
        {
            (current, end) = WithDecimals(atoms, current, end);
        }

        (current, end) = WithHalf(atoms, current, end);
        while (end < limit)
        {
            int next = SkipHyphen(atoms, end);
            if (next >= limit)
            {
                break;
            }

            if (words.Is(atoms[next], NumberRole.Hundred) && current is > 0 and < 100)
            {
                current *= words.Value(atoms[next], NumberRole.Hundred);
                end = next + 1;
            }
            else if (words.Is(atoms[next], NumberRole.Scale) && current > 0 && words.Value(atoms[next], NumberRole.Scale) < lastScale)
            {
                lastScale = words.Value(atoms[next], NumberRole.Scale);
                total += Times(current, lastScale);
                current = 0;
                end = next + 1;
            }
            else if (words.Is(atoms[next], NumberRole.Group) && current > 0 && total == 0)
            {
                return OfGroup(atoms, current * words.Value(atoms[next], NumberRole.Group), next + 1, inFigures);
            }
            else if (TakeRest(atoms, end, next, inFigures, current, lastScale) is { } rest)
            {
                current += rest.Value;
                end = rest.End;
            }
            else
            {
                break;
            }
        }

        return new NumberReading(NumberKind.Cardinal, total + current, end, inFigures)
        {
            Scale = current == 0 && double.IsFinite(lastScale) ? lastScale : 1,
        };
    }

    /// <summary>Takes the part below a hundred after "hundred" or a scale: "and fifty-two".</summary>
    private (double Value, int End)? TakeRest(IReadOnlyList<Atom> atoms, int end, int next, bool inFigures, double current, double lastScale)
    {
        bool afterHundred = current >= 100 && current % 100 == 0 && !inFigures;
        bool afterScale = current == 0 && double.IsFinite(lastScale) && !inFigures;
        if (!afterHundred && !afterScale)
        {
            return null;
        }

        int at = words.Is(atoms[end], NumberRole.And) ? end + 1 : next;
        if (at < atoms.Count && words.Is(atoms[at], NumberRole.Article) && at + 1 < atoms.Count && words.Is(atoms[at + 1], NumberRole.Hundred))
        {
            return at == end ? null : (100, at + 2);
        }

        return ReadPair(atoms, at) is { } pair && pair.Value > 0 ? (pair.Value, pair.End) : null;
    }

    /// <summary>Ends a number in a group, or goes on to an order of magnitude: "a couple of thousand".</summary>
    private NumberReading OfGroup(IReadOnlyList<Atom> atoms, double value, int end, bool inFigures)
    {
        int at = words.Is(AtomRow.At(atoms, end), NumberRole.Of) ? end + 1 : end;
        var next = AtomRow.At(atoms, at);
        foreach (var role in (ReadOnlySpan<NumberRole>)[NumberRole.Hundred, NumberRole.Scale, NumberRole.Group])
        {
            if (words.Is(next, role))
            {
                return new NumberReading(NumberKind.Order, value * words.Value(next, role), at + 1, inFigures);
            }
        }

        return new NumberReading(NumberKind.Cardinal, value, end, inFigures);
    }

    private (double Value, int End) WithDecimals(IReadOnlyList<Atom> atoms, double value, int end)
    {
        if (!words.Is(AtomRow.At(atoms, end), NumberRole.Point))
        {
            return (value, end);
        }

        double place = 0.1;
        int index = end + 1;
        while (index < atoms.Count && index - end < 6 && words.Is(atoms[index], NumberRole.Small)
            && words.Value(atoms[index], NumberRole.Small) < 10)
        {
            value += words.Value(atoms[index], NumberRole.Small) * place;
            place /= 10;
            index++;
        }

        return index == end + 1 ? (value, end) : (Math.Round(value, 6), index);
    }

    /// <summary>Takes "and a half" after a number.</summary>
    private (double Value, int End) WithHalf(IReadOnlyList<Atom> atoms, double value, int end)
    {
        int index = SkipHyphen(atoms, end);
        if (!words.Is(AtomRow.At(atoms, index), NumberRole.And))
        {
            return (value, end);
        }

        index = SkipHyphen(atoms, index + 1);
        if (!words.Is(AtomRow.At(atoms, index), NumberRole.Article))
        {
            return (value, end);
        }

        index = SkipHyphen(atoms, index + 1);
        return words.Is(AtomRow.At(atoms, index), NumberRole.Fraction) ? (value + words.Value(atoms[index], NumberRole.Fraction), index + 1) : (value, end);
    }
}
