namespace OnRecord.Coding.Quantities;

/// <summary>Reads numbers in figures and words from atoms. A number spans at most a few dozen atoms, so reading is of bounded cost.</summary>
internal sealed class NumberReader(NumberWords words)
{
    /// <summary>Numbers above this count nothing that is reported.</summary>
    public const double Largest = 1e15;

    private readonly CardinalReader _cardinals = new(words);

    /// <summary>Reads the longest number that begins at an atom; null when none does.</summary>
    public NumberReading? Read(IReadOnlyList<Atom> atoms, int start)
    {
        if (start >= atoms.Count || IsGlued(atoms, start))
        {
            return null;
        }

        var reading = ReadFraction(atoms, start) ?? ReadOrder(atoms, start) ?? _cardinals.Read(atoms, start) ?? ReadVague(atoms, start);
        return reading is { } read && read.Value <= Largest ? read : null;
    }

    /// <summary>Reads the longest number that counts whole things, as a length of time does; null when none begins at the atom.</summary>
    public NumberReading? ReadCount(IReadOnlyList<Atom> atoms, int start)
    {
        if (start >= atoms.Count || IsGlued(atoms, start))
        {
            return null;
        }

        var reading = ReadFraction(atoms, start) is { Kind: NumberKind.Cardinal } half
            ? half
            : ReadOrder(atoms, start) ?? _cardinals.Read(atoms, start) ?? ReadVague(atoms, start);
        return reading is { } read && read.Value <= Largest ? read : null;
    }

    /// <summary>Reads an ordinal (third, twenty-first, 3rd); null when none begins at the atom.</summary>
    public (int Value, int End)? ReadOrdinal(IReadOnlyList<Atom> atoms, int start)
    {
        if (start >= atoms.Count || IsGlued(atoms, start))
        {
            return null;
        }

        var atom = atoms[start];
        if (atom.Kind == AtomKind.Figure)
        {
            return atom.PlainDigits is > 0 and < 5 && start + 1 < atoms.Count && !atoms[start + 1].SpaceBefore && words.Is(atoms[start + 1], NumberRole.OrdinalEnding)
                ? ((int)atom.Value, start + 2)
                : null;
        }

        if (words.Is(atom, NumberRole.Ordinal))
        {
            return ((int)words.Value(atom, NumberRole.Ordinal), start + 1);
        }

        if (words.Is(atom, NumberRole.Ten))
        {
            int next = _cardinals.SkipHyphen(atoms, start + 1);
            if (next < atoms.Count && words.Is(atoms[next], NumberRole.Ordinal) && words.Value(atoms[next], NumberRole.Ordinal) < 10)
            {
                return ((int)(words.Value(atom, NumberRole.Ten) + words.Value(atoms[next], NumberRole.Ordinal)), next + 1);
            }
        }

        return null;
    }

    /// <summary>Reads a year as it is spoken: two pairs ("nineteen eighty-four") or thousands ("two thousand one"); null when none begins here.</summary>
    public (int Value, int End)? ReadSpokenYear(IReadOnlyList<Atom> atoms, int start)
    {
        if (start + 1 >= atoms.Count || IsGlued(atoms, start))
        {
            return null;
        }

        if (_cardinals.ReadPair(atoms, start) is not { } first)
        {
            return null;
        }

        if (first.Value is >= 10 and <= 20 && _cardinals.ReadPair(atoms, _cardinals.SkipHyphen(atoms, first.End)) is { Value: >= 10 } second)
        {
            return ((first.Value * 100) + second.Value, second.End);
        }

        return _cardinals.Read(atoms, start) is { InFigures: false, Value: >= 1000 and < 2200 } whole && words.Is(atoms[first.End], NumberRole.Scale)
            ? ((int)whole.Value, whole.End)
            : null;
    }

    /// <summary>Checks whether an atom is glued to letters or marks that make it part of a name or code: "M23", "#5".</summary>
    private static bool IsGlued(IReadOnlyList<Atom> atoms, int start) =>
        start > 0 && !atoms[start].SpaceBefore && atoms[start].Kind == AtomKind.Figure
        && atoms[start - 1].Kind == AtomKind.Word;

    /// <summary>Reads "half a million", "a third", "two-thirds", "half".</summary>
    private NumberReading? ReadFraction(IReadOnlyList<Atom> atoms, int start)
    {
        var atom = atoms[start];
        if (words.Is(atom, NumberRole.Fraction))
        {
            double part = words.Value(atom, NumberRole.Fraction);
            int next = _cardinals.SkipHyphen(atoms, start + 1);
            if (words.Is(AtomRow.At(atoms, next), NumberRole.Article))
            {
                int after = _cardinals.SkipHyphen(atoms, next + 1);
                var unit = AtomRow.At(atoms, after);
                double scale = words.Is(unit, NumberRole.Scale) ? words.Value(unit, NumberRole.Scale)
                    : words.Is(unit, NumberRole.Group) ? words.Value(unit, NumberRole.Group)
                    : words.Is(unit, NumberRole.Hundred) ? words.Value(unit, NumberRole.Hundred) : 0;
                if (scale > 0)
                {
                    return new NumberReading(NumberKind.Cardinal, part * scale, after + 1, InFigures: false);
                }
            }

            // "third" alone is an ordinal; only what is no ordinal stands alone as a part.
            return words.Is(atom, NumberRole.Ordinal) ? null : new NumberReading(NumberKind.Fraction, part, start + 1, InFigures: false);
        }

        bool article = words.Is(atom, NumberRole.Article);
        if (!article && !words.Is(atom, NumberRole.Small))
        {
            return null;
        }

        int index = _cardinals.SkipHyphen(atoms, start + 1);
        var denominator = AtomRow.At(atoms, index);
        if (!words.Is(denominator, NumberRole.Fraction))
        {
            return null;
        }

        double count = article ? 1 : words.Value(atom, NumberRole.Small);
        double value = count * words.Value(denominator, NumberRole.Fraction);
        if (count <= 0 || value > 1)
        {
            return null;
        }

        // "a third" is a part only of something; "two-thirds" always is.
        bool plural = !words.Is(denominator, NumberRole.Ordinal);
        return plural || words.Is(AtomRow.At(atoms, index + 1), NumberRole.Of)
            ? new NumberReading(NumberKind.Fraction, value, index + 1, InFigures: false)
            : null;
    }

    /// <summary>Reads "dozens", "tens of thousands", "hundreds of millions".</summary>
    private NumberReading? ReadOrder(IReadOnlyList<Atom> atoms, int start)
    {
        if (!words.Is(atoms[start], NumberRole.Order))
        {
            return null;
        }

        double value = words.Value(atoms[start], NumberRole.Order);
        int end = start + 1;
        while (words.Is(AtomRow.At(atoms, end), NumberRole.Of) && words.Is(AtomRow.At(atoms, end + 1), NumberRole.Order) && value < Largest && end < start + 6)
        {
            value *= words.Value(atoms[end + 1], NumberRole.Order);
            end += 2;
        }

        return new NumberReading(NumberKind.Order, value, end, InFigures: false);
    }

    /// <summary>Reads "several", "a few", "several hundred", "a few dozen".</summary>
    private NumberReading? ReadVague(IReadOnlyList<Atom> atoms, int start)
    {
        int at = words.Is(atoms[start], NumberRole.Article) ? start + 1 : start;
        if (!words.Is(AtomRow.At(atoms, at), NumberRole.Vague))
        {
            return null;
        }

        double value = words.Value(atoms[at], NumberRole.Vague);
        int end = at + 1;
        if (at > start && _cardinals.SkipHyphen(atoms, end) > end)
        {
            // In "a several-day stay" the article is the stay's.
            return null;
        }

        var next = AtomRow.At(atoms, end);
        foreach (var role in (ReadOnlySpan<NumberRole>)[NumberRole.Hundred, NumberRole.Scale, NumberRole.Group])
        {
            if (words.Is(next, role))
            {
                return new NumberReading(NumberKind.Order, value * words.Value(next, role), end + 1, InFigures: false);
            }
        }

        return new NumberReading(NumberKind.Vague, value, end, InFigures: false);
    }
}
