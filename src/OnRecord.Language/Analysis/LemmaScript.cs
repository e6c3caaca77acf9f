namespace OnRecord.Language.Analysis;

/// <summary>A rule that makes a lemma of a word: change the case, strip characters from the end, add an ending.</summary>
internal readonly record struct LemmaScript
{
    private readonly LetterCase _case;
    private readonly int _strip;
    private readonly string _ending;

    private LemmaScript(LetterCase letterCase, int strip, string ending)
    {
        _case = letterCase;
        _strip = strip;
        _ending = ending;
    }

    private enum LetterCase : byte
    {
        Lower,
        Keep,
        Title,
    }

    /// <summary>Gets whether the rule changes nothing but the case.</summary>
    public bool KeepsLetters => _strip == 0 && _ending.Length == 0;

    /// <summary>Reads a rule as the model lists it: case, number of characters, ending, with blanks between.</summary>
    public static LemmaScript Parse(string line)
    {
        string[] parts = line.Split(' ', 3);
        var letterCase = parts[0] switch
        {
            "lower" => LetterCase.Lower,
            "keep" => LetterCase.Keep,
            "title" => LetterCase.Title,
            _ => throw new InvalidDataException($"Not a lemma script: {line}"),
        };
        return new LemmaScript(letterCase, int.Parse(parts[1]), parts[2]);
    }

    /// <summary>Returns the lemma of a word; the word in lower case where the rule strips more than there is.</summary>
    public string Apply(string form)
    {
        if (_strip > form.Length)
        {
            return form.ToLowerInvariant();
        }

        string cased = _case switch
        {
            LetterCase.Lower => form.ToLowerInvariant(),
            LetterCase.Title => string.Concat(form[..1].ToUpperInvariant(), form[1..].ToLowerInvariant()),
            _ => form,
        };
        return KeepsLetters ? cased : string.Concat(cased.AsSpan(0, cased.Length - _strip), _ending);
    }
}
