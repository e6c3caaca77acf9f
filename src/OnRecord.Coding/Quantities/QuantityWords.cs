using OnRecord.Language;
using OnRecord.Model;

namespace OnRecord.Coding.Quantities;

/// <summary>The words of a language around its numbers: bounds, ranges, units, and what tells that a number counts nothing.</summary>
internal sealed class QuantityWords
{
    private QuantityWords(NumberFile numbers, UnitFile units)
    {
        var lexicon = new Lexicon();
        Words = new NumberWords(numbers, lexicon);
        Numbers = new NumberReader(Words);
        Atomizer = new Atomizer(lexicon);
        AddBounds(BoundsBefore, numbers.BoundsBefore, lexicon);
        AddBounds(BoundsAfter, numbers.BoundsAfter, lexicon);
        foreach (var pair in numbers.Ranges)
        {
            if (pair.Count != 2)
            {
                throw new InvalidDataException("numbers.yaml: a range has two words, what opens it and what stands between.");
            }

            Between.Add((pair[0].Length == 0 ? Lexicon.Unknown : lexicon.Add(pair[0]), lexicon.Add(pair[1])));
        }

        AddNames(Measures, units.Measures, lexicon);
        AddNames(Money, units.Money, lexicon);
        AddNames(Powers, units.Powers, lexicon);
        AddNames(Compounds, units.Compounds, lexicon);
        AddMarks(NamedBy, units.NamedBy, lexicon);
        AddMarks(NamedByCapital, units.NamedByCapital, lexicon);
        AddMarks(AgesBefore, units.AgesBefore, lexicon);
        AddMarks(AgesAfter, units.AgesAfter, lexicon);
        AddMarks(NotAfter, units.NotAfter, lexicon);
        AddMarks(Changes, numbers.Changes, lexicon);
        Comma = lexicon.Add(",");
        ListMarks = [lexicon.Add("."), lexicon.Add(")")];
        PairMarks = [lexicon.Add(":"), lexicon.Add("/")];
        Hyphen = lexicon.Add("-");
        lexicon.Freeze();
    }

    public NumberWords Words { get; }

    public NumberReader Numbers { get; }

    public Atomizer Atomizer { get; }

    public PhraseBook<QuantityBound> BoundsBefore { get; } = new();

    public PhraseBook<QuantityBound> BoundsAfter { get; } = new();

    /// <summary>Gets the words around the ends of a range; the opening is <see cref="Lexicon.Unknown"/> where none is needed.</summary>
    public List<(int Opening, int Middle)> Between { get; } = [];

    public PhraseBook<string> Measures { get; } = new();

    public PhraseBook<string> Money { get; } = new();

    public PhraseBook<string> Powers { get; } = new();

    public PhraseBook<string> Compounds { get; } = new();

    public PhraseBook<bool> NamedBy { get; } = new();

    public PhraseBook<bool> NamedByCapital { get; } = new();

    public PhraseBook<bool> AgesBefore { get; } = new();

    public PhraseBook<bool> AgesAfter { get; } = new();

    public PhraseBook<bool> NotAfter { get; } = new();

    public PhraseBook<bool> Changes { get; } = new();

    public int Comma { get; }

    public int Hyphen { get; }

    public int[] ListMarks { get; }

    public int[] PairMarks { get; }

    /// <summary>Reads the words of a language pack.</summary>
    /// <exception cref="InvalidDataException">A file is not well formed.</exception>
    public static QuantityWords Load(LanguagePack pack) =>
        new(pack.ReadYaml<NumberFile>("numbers.yaml"), pack.ReadYaml<UnitFile>("units.yaml"));

    private static void AddBounds(PhraseBook<QuantityBound> book, Dictionary<string, List<string>> phrases, Lexicon lexicon)
    {
        foreach (var (name, list) in phrases)
        {
            if (!Enum.TryParse(name, ignoreCase: true, out QuantityBound bound))
            {
                throw new InvalidDataException($"numbers.yaml: there is no bound '{name}'.");
            }

            foreach (string phrase in list)
            {
                book.Add(phrase, bound, lexicon);
            }
        }
    }

    private static void AddNames(PhraseBook<string> book, Dictionary<string, string> names, Lexicon lexicon)
    {
        foreach (var (phrase, name) in names)
        {
            book.Add(Spaced(phrase), name, lexicon);
        }
    }

    private static void AddMarks(PhraseBook<bool> book, List<string> phrases, Lexicon lexicon)
    {
        foreach (string phrase in phrases)
        {
            book.Add(phrase, value: true, lexicon);
        }
    }

    /// <summary>Parts letters from a currency sign or slash in them, as atoms are parted: "US$".</summary>
    private static string Spaced(string phrase)
    {
        string spaced = phrase.Replace("/", " / ", StringComparison.Ordinal);
        return phrase.Length > 1 ? spaced.Replace("$", " $", StringComparison.Ordinal) : spaced;
    }
}
