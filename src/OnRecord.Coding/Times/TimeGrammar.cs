using System.Collections.Frozen;
using OnRecord.Coding.Quantities;
using OnRecord.Language;
using OnRecord.Language.Documents;

namespace OnRecord.Coding.Times;

/// <summary>The time rules of a language, ready for use.</summary>
internal sealed class TimeGrammar
{
    private const string TimeName = "time.yaml";

    private readonly PatternNode[] _roots;
    private readonly FrozenSet<int> _capitalised;

    private TimeGrammar(TimeFile file, NumberFile numberFile)
    {
        var lexicon = new Lexicon();
        var words = new NumberWords(numberFile, lexicon);
        Numbers = new TimeNumbers(new NumberReader(words), words);
        Vocabulary = new TimeVocabulary(file, lexicon);
        Atomizer = new Atomizer(lexicon);
        Tense = new TenseReader(file.Tense, lexicon);
        _capitalised = file.Capitalised.Select(lexicon.Add).ToFrozenSet();
        _roots = new PatternNode[Vocabulary.KindCount];
        for (int kind = 0; kind < _roots.Length; kind++)
        {
            _roots[kind] = new PatternNode();
        }

        foreach (var rule in file.Rules)
        {
            Add(rule);
        }

        lexicon.Freeze();
    }

    public TimeVocabulary Vocabulary { get; }

    public TimeNumbers Numbers { get; }

    public Atomizer Atomizer { get; }

    public TenseReader Tense { get; }

    private int RuleCount { get; set; }

    /// <summary>Reads the rules of a language pack.</summary>
    /// <exception cref="InvalidDataException">A rule is not well formed; the message names it.</exception>
    public static TimeGrammar Load(LanguagePack pack) =>
        new(pack.ReadYaml<TimeFile>(TimeName), pack.ReadYaml<NumberFile>("numbers.yaml"));

    /// <summary>Returns the tree of the patterns that make a kind of expression.</summary>
    public PatternNode Root(int kind) => _roots[kind];

    /// <summary>
    /// Checks a word that is a time word only with a capital (May, March). One that opens a sentence has a capital anyway: there its tag
    /// decides, or, untagged, whether a number comes next.
    /// </summary>
    public bool MayBeTimeWord(Document document, IReadOnlyList<Atom> atoms, int at)
    {
        var atom = atoms[at];
        if (!_capitalised.Contains(atom.Word))
        {
            return true;
        }

        if (!atom.Capital)
        {
            return false;
        }

        var tag = document.Tokens[atom.Token].Upos;
        return tag switch
        {
            Upos.Propn or Upos.Noun or Upos.Num => true,
            Upos.X => at > 0 || (at + 1 < atoms.Count && atoms[at + 1].Kind == AtomKind.Figure),
            _ => at + 1 < atoms.Count && atoms[at + 1].Kind == AtomKind.Figure,
        };
    }

    private void Add(TimeRuleFile file)
    {
        try
        {
            var rule = new TimeRule(file, Vocabulary, RuleCount++);
            foreach (string pattern in file.Match)
            {
                foreach (var steps in PatternParser.Spell(Vocabulary, pattern))
                {
                    RequireEarlierKinds(steps, rule.Kind);
                    _roots[rule.Kind].Add(steps, rule);
                }
            }
        }
        catch (InvalidDataException error)
        {
            throw new InvalidDataException($"{TimeName}, rule '{file.Id}': {error.Message}", error);
        }
    }

    /// <summary>Refuses a pattern that holds its own kind or a later one, which could go on for ever.</summary>
    private static void RequireEarlierKinds(ReadOnlySpan<PatternStep> steps, int kind)
    {
        foreach (var step in steps)
        {
            if (step.Kind == StepKind.Nested && step.Id >= kind)
            {
                throw new InvalidDataException("a pattern can only hold kinds that come before its own.");
            }
        }
    }
}
