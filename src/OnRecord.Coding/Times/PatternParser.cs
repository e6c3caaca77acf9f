namespace OnRecord.Coding.Times;

/// <summary>
/// Reads a pattern and spells it out into its plain forms. A pattern is a row of words and <c>{slots}</c>; <c>( )</c> groups,
/// <c>|</c> parts alternatives, <c>?</c> makes what stands before optional, <c>~</c> forbids white space before the next step.
/// </summary>
internal sealed class PatternParser
{
    private const int MostForms = 4096;

    private readonly TimeVocabulary _vocabulary;
    private readonly string _pattern;
    private int _position;

    private PatternParser(TimeVocabulary vocabulary, string pattern)
    {
        _vocabulary = vocabulary;
        _pattern = pattern;
    }

    /// <summary>Returns every row of steps that the pattern stands for; none is empty.</summary>
    /// <exception cref="InvalidDataException">The pattern is not well formed, names something unknown, or stands for too many rows.</exception>
    public static List<PatternStep[]> Spell(TimeVocabulary vocabulary, string pattern)
    {
        var parser = new PatternParser(vocabulary, pattern);
        var forms = parser.Alternatives();
        if (parser._position < pattern.Length)
        {
            throw parser.Bad("an opening bracket is missing");
        }

        forms.RemoveAll(form => form.Length == 0);
        return forms;
    }

    private List<PatternStep[]> Alternatives()
    {
        var all = Row();
        while (Peek() == '|')
        {
            _position++;
            all.AddRange(Row());
        }

        return all;
    }

    private List<PatternStep[]> Row()
    {
        List<PatternStep[]> row = [[]];
        while (Peek() is not ('\0' or '|' or ')'))
        {
            var part = Part();
            if (Peek() == '?')
            {
                _position++;
                part.Add([]);
            }

            row = [.. from head in row from tail in part select (PatternStep[])[.. head, .. tail]];
            if (row.Count > MostForms)
            {
                throw Bad("it stands for too many forms");
            }
        }

        return row;
    }

    private List<PatternStep[]> Part()
    {
        if (Peek() == '(')
        {
            _position++;
            var inside = Alternatives();
            if (Peek() != ')')
            {
                throw Bad("a closing bracket is missing");
            }

            _position++;
            return inside;
        }

        bool tight = Peek() == '~';
        if (tight)
        {
            _position++;
        }

        if (Peek() == '{')
        {
            int end = _pattern.IndexOf('}', _position);
            if (end < 0)
            {
                throw Bad("a closing brace is missing");
            }

            string name = _pattern[(_position + 1)..end];
            _position = end + 1;
            return [[_vocabulary.Slot(name, tight)]];
        }

        int start = _position;
        while (_position < _pattern.Length && _pattern[_position] is not (' ' or '|' or '(' or ')' or '?' or '{' or '~'))
        {
            _position++;
        }

        return _position == start
            ? throw Bad("a word is missing")
            : [[new PatternStep(StepKind.Word, _vocabulary.Lexicon.Add(_pattern[start.._position]), TimeSlot.None, tight)]];
    }

    private char Peek()
    {
        while (_position < _pattern.Length && _pattern[_position] == ' ')
        {
            _position++;
        }

        return _position < _pattern.Length ? _pattern[_position] : '\0';
    }

    private InvalidDataException Bad(string what) => new($"Pattern '{_pattern}', character {_position + 1}: {what}.");
}
