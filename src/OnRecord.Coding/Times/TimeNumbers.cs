using OnRecord.Coding.Quantities;

namespace OnRecord.Coding.Times;

/// <summary>Reads the numbers that stand in time expressions.</summary>
internal sealed class TimeNumbers(NumberReader reader, NumberWords words)
{
    private const int FirstYear = 1000;
    private const int LastYear = 2199;
    private const int FirstRecentYear = 1900;
    private const int LastRecentYear = 2099;

    /// <summary>Checks whether an atom is a number word of any sort but an article.</summary>
    public bool IsNumberWord(in Atom atom) => words.Is(
        atom,
        NumberRole.Small | NumberRole.Ten | NumberRole.Hundred | NumberRole.Scale | NumberRole.Group | NumberRole.Order);

    /// <summary>Reads a number of a form at an atom; null where there is none. An unstated count is not a number.</summary>
    public (double Value, int End)? Read(NumberForm form, IReadOnlyList<Atom> atoms, int at, bool tight) => form switch
    {
        NumberForm.Count => Count(atoms, at),
        NumberForm.Ordinal => reader.ReadOrdinal(atoms, at),
        NumberForm.DayNumber => DayNumber(atoms, at),
        NumberForm.YearNumber => Year(atoms, at),
        NumberForm.RecentYear => Year(atoms, at) is { Value: >= FirstRecentYear and <= LastRecentYear } year ? year : null,
        NumberForm.ClockNumber => Figures(atoms, at, 4, 4, 0, 2400),
        NumberForm.TwoFigures => Figures(atoms, at, 2, 2, 0, 99),
        NumberForm.MonthNumber => Figures(atoms, at, 1, 2, 1, 12),
        NumberForm.HourNumber => Hour(atoms, at),
        NumberForm.MinuteNumber => tight || at == 0 ? Figures(atoms, at, 2, 2, 0, 59) : null,
        _ => null,
    };

    private static (double Value, int End)? Figures(IReadOnlyList<Atom> atoms, int at, int fewest, int most, int least, int greatest)
    {
        var atom = atoms[at];
        return atom.Kind == AtomKind.Figure && atom.PlainDigits >= fewest && atom.PlainDigits <= most && atom.Value >= least && atom.Value <= greatest
            ? (atom.Value, at + 1)
            : null;
    }

    private (double Value, int End)? Count(IReadOnlyList<Atom> atoms, int at)
    {
        // An article alone counts one; which units may follow it is for the patterns to say.
        if (reader.ReadCount(atoms, at) is not { } number)
        {
            return null;
        }

        bool open = number.Kind is NumberKind.Vague or NumberKind.Order;
        return (open ? double.NaN : number.Value, number.End);
    }

    private (double Value, int End)? DayNumber(IReadOnlyList<Atom> atoms, int at)
    {
        if (reader.ReadOrdinal(atoms, at) is { Value: >= 1 and <= 31 } ordinal)
        {
            return ordinal;
        }

        return Figures(atoms, at, 1, 2, 1, 31);
    }

    private (double Value, int End)? Year(IReadOnlyList<Atom> atoms, int at)
    {
        if (Figures(atoms, at, 4, 4, FirstYear, LastYear) is { } figures)
        {
            return figures;
        }

        return reader.ReadSpokenYear(atoms, at) is { } spoken ? spoken : null;
    }

    private (double Value, int End)? Hour(IReadOnlyList<Atom> atoms, int at)
    {
        if (Figures(atoms, at, 1, 2, 0, 24) is { } figures)
        {
            return figures;
        }

        return words.Is(atoms[at], NumberRole.Small) && words.Value(atoms[at], NumberRole.Small) is >= 1 and <= 12
            ? (words.Value(atoms[at], NumberRole.Small), at + 1)
            : null;
    }
}
