namespace OnRecord.Coding.Quantities;

/// <summary>The number words of a language, by their number in the lexicon.</summary>
internal sealed class NumberWords
{
    private readonly Dictionary<int, NumberRole> _roles = [];
    private readonly Dictionary<(int Word, NumberRole Role), double> _values = [];

    public NumberWords(NumberFile file, Lexicon lexicon)
    {
        AddAll(file.Small, NumberRole.Small, lexicon);
        AddAll(file.Tens, NumberRole.Ten, lexicon);
        AddAll(file.Hundreds, NumberRole.Hundred, lexicon);
        AddAll(file.Scales, NumberRole.Scale, lexicon);
        AddAll(file.FigureScales, NumberRole.FigureScale, lexicon);
        AddAll(file.Groups, NumberRole.Group, lexicon);
        AddAll(file.Orders, NumberRole.Order, lexicon);
        AddAll(file.Vague, NumberRole.Vague, lexicon);
        AddAll(file.Fractions, NumberRole.Fraction, lexicon);
        AddAll(file.Ordinals, NumberRole.Ordinal, lexicon);
        AddAll(file.Articles, NumberRole.Article, lexicon);
        AddAll(file.And, NumberRole.And, lexicon);
        AddAll(file.Point, NumberRole.Point, lexicon);
        AddAll(file.Of, NumberRole.Of, lexicon);
        AddAll(file.OrdinalEndings, NumberRole.OrdinalEnding, lexicon);
        AddAll(["-"], NumberRole.Hyphen, lexicon);
        AddAll(["/"], NumberRole.Slash, lexicon);
    }

    /// <summary>Checks whether an atom can play a part.</summary>
    public bool Is(in Atom atom, NumberRole role) =>
        atom.Word >= 0 && _roles.TryGetValue(atom.Word, out var roles) && (roles & role) != NumberRole.None;

    /// <summary>Returns the value that an atom's word has in a part it can play.</summary>
    public double Value(in Atom atom, NumberRole role) => _values[(atom.Word, role)];

    private void AddAll(Dictionary<string, double> words, NumberRole role, Lexicon lexicon)
    {
        foreach (var (word, value) in words)
        {
            int number = Add(word, role, lexicon);
            _values[(number, role)] = value;
        }
    }

    private void AddAll(IEnumerable<string> words, NumberRole role, Lexicon lexicon)
    {
        foreach (string word in words)
        {
            Add(word, role, lexicon);
        }
    }

    private int Add(string word, NumberRole role, Lexicon lexicon)
    {
        int number = lexicon.Add(word);
        _roles[number] = _roles.GetValueOrDefault(number) | role;
        return number;
    }
}
