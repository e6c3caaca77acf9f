using OnRecord.Coding.Quantities;

namespace OnRecord.Coding.Times;

/// <summary>The words, word classes and kinds of expression that patterns are made of.</summary>
internal sealed class TimeVocabulary
{
    private readonly Dictionary<string, int> _classNumbers = new(StringComparer.Ordinal);
    private readonly List<Dictionary<int, double>> _classes = [];
    private readonly Dictionary<string, int> _kinds = new(StringComparer.Ordinal);

    public TimeVocabulary(TimeFile file, Lexicon lexicon)
    {
        Lexicon = lexicon;
        foreach (var (name, words) in file.Classes)
        {
            _classNumbers.Add(name, _classes.Count);
            var values = new Dictionary<int, double>();
            foreach (var (word, value) in words)
            {
                values[lexicon.Add(word)] = TimeTable.Resolve(value)
                    ?? throw new InvalidDataException($"Class '{name}': '{value}' is neither a number nor a known name.");
            }

            _classes.Add(values);
        }

        foreach (string kind in file.Kinds)
        {
            _kinds.Add(kind, _kinds.Count);
        }
    }

    public Lexicon Lexicon { get; }

    public int KindCount => _kinds.Count;

    /// <summary>Returns the value of a word in a class; null when it is not in it.</summary>
    public double? ValueIn(int classNumber, int word) =>
        word >= 0 && _classes[classNumber].TryGetValue(word, out double value) ? value : null;

    /// <summary>Returns the number of a kind of expression.</summary>
    /// <exception cref="InvalidDataException">There is no such kind.</exception>
    public int Kind(string name) =>
        _kinds.TryGetValue(name, out int kind) ? kind : throw new InvalidDataException($"There is no kind of time '{name}'.");

    /// <summary>Makes the step for what stands in braces: <c>class</c>, <c>form</c> or <c>@kind</c>, with an optional <c>:slot</c>.</summary>
    /// <exception cref="InvalidDataException">Nothing goes by that name.</exception>
    public PatternStep Slot(string text, bool tight)
    {
        int colon = text.IndexOf(':', StringComparison.Ordinal);
        string name = colon < 0 ? text : text[..colon];
        string? slotName = colon < 0 ? null : text[(colon + 1)..];
        if (name.StartsWith('@'))
        {
            return new PatternStep(StepKind.Nested, Kind(name[1..]), SlotOf(slotName ?? nameof(TimeSlot.Inner)), tight);
        }

        if (_classNumbers.TryGetValue(name, out int number))
        {
            return new PatternStep(StepKind.Class, number, SlotOf(slotName ?? name), tight);
        }

        return Enum.TryParse(name, ignoreCase: true, out NumberForm form)
            ? new PatternStep(StepKind.Number, (int)form, SlotOf(slotName ?? DefaultSlot(form)), tight)
            : throw new InvalidDataException($"There is no class or number form '{name}'.");
    }

    private static string DefaultSlot(NumberForm form) => form switch
    {
        NumberForm.DayNumber => nameof(TimeSlot.Day),
        NumberForm.YearNumber or NumberForm.RecentYear => nameof(TimeSlot.Year),
        NumberForm.TwoFigures => nameof(TimeSlot.ShortYear),
        NumberForm.MonthNumber => nameof(TimeSlot.Month),
        NumberForm.HourNumber => nameof(TimeSlot.Hour),
        NumberForm.MinuteNumber => nameof(TimeSlot.Minute),
        NumberForm.ClockNumber => nameof(TimeSlot.Clock),
        _ => form.ToString(),
    };

    /// <summary>Returns the slot of a name.</summary>
    /// <exception cref="InvalidDataException">There is no such slot.</exception>
    public static TimeSlot SlotOf(string name) =>
        Enum.TryParse(name, ignoreCase: true, out TimeSlot slot) ? slot : throw new InvalidDataException($"There is no slot '{name}'.");
}
