using System.Collections.Frozen;
using System.Collections.Immutable;

namespace OnRecord.Coding.Events;

/// <summary>
/// Reads frames as they are written: <c>withdraw, pull out | obj:FORCES -from:RACE</c>. Before the bar stand words that share the
/// conditions after it; a verb is followed by its particles, a noun preceded by its modifiers, a phrase's noun by its preposition.
/// A condition names a slot and what may fill it: lemmas in lower case, word classes in capitals, ACTOR, PLACE or PERSON;
/// nothing after the slot means that anything may. A minus sign asks that it be not so.
/// </summary>
internal sealed class FrameParser
{
    private const string Party = "ACTOR";
    private const string Place = "PLACE";
    private const string Person = "PERSON";

    private readonly FrozenDictionary<string, FrozenSet<string>> _classes;

    /// <summary>Initializes a parser.</summary>
    /// <param name="classes">The word classes by name.</param>
    public FrameParser(FrozenDictionary<string, FrozenSet<string>> classes) => _classes = classes;

    /// <summary>Reads the word classes: each a list of words, classes named before included.</summary>
    /// <param name="written">The classes as written, the words of a line parted by commas.</param>
    /// <exception cref="InvalidDataException">A class names one that does not come before it.</exception>
    public static FrozenDictionary<string, FrozenSet<string>> ReadClasses(IEnumerable<KeyValuePair<string, List<string>>> written)
    {
        var classes = new Dictionary<string, FrozenSet<string>>(StringComparer.Ordinal);
        foreach (var (name, lines) in written)
        {
            var words = new HashSet<string>(StringComparer.Ordinal);
            foreach (string word in lines.SelectMany(Words))
            {
                if (!IsClassName(word))
                {
                    words.Add(word);
                }
                else if (classes.TryGetValue(word, out var other))
                {
                    words.UnionWith(other);
                }
                else
                {
                    throw new InvalidDataException($"Word class {name} names {word}, which does not come before it.");
                }
            }

            classes.Add(name, words.ToFrozenSet(StringComparer.Ordinal));
        }

        return classes.ToFrozenDictionary(StringComparer.Ordinal);
    }

    /// <summary>Returns the words of a line that commas part.</summary>
    /// <param name="line">The line as written.</param>
    public static IEnumerable<string> Words(string line) =>
        line.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);

    /// <summary>Reads a frame: one for each of its words.</summary>
    /// <param name="written">The frame as written.</param>
    /// <param name="kind">What sort of word heads it.</param>
    /// <param name="meaning">What it codes.</param>
    /// <param name="file">The name of the file it stands in.</param>
    /// <param name="order">Its place in the lexicon.</param>
    /// <exception cref="InvalidDataException">It names an unknown class.</exception>
    public IEnumerable<Frame> Parse(string written, FrameKind kind, FrameMeaning meaning, string file, int order)
    {
        int bar = written.IndexOf('|', StringComparison.Ordinal);
        string words = bar < 0 ? written : written[..bar];
        string rest = bar < 0 ? string.Empty : written[(bar + 1)..];
        var conditions = rest
            .Split(' ', StringSplitOptions.RemoveEmptyEntries)
            .Select(condition => ParseCondition(condition, written))
            .ToImmutableArray();
        foreach (string word in Words(words))
        {
            string[] parts = word.Split(' ', StringSplitOptions.RemoveEmptyEntries);
            int head = kind == FrameKind.Verb ? 0 : parts.Length - 1;
            var companions = parts.Where((_, index) => index != head).ToImmutableArray();
            string shown = rest.Length == 0 ? word : $"{word} |{rest.TrimEnd()}";
            yield return new Frame($"{file}: {shown}", kind, parts[head], companions, conditions, meaning, order);
        }
    }

    private static bool IsClassName(string word) => char.IsAsciiLetterUpper(word[0]);

    private FrameCondition ParseCondition(string written, string frame)
    {
        bool wanted = written[0] != '-';
        string body = wanted ? written : written[1..];
        int colon = body.IndexOf(':', StringComparison.Ordinal);
        string slot = colon < 0 ? body : body[..colon];
        if (colon < 0)
        {
            return new FrameCondition(slot, wanted, Lemmas: null, Party: false, Place: false, Person: false);
        }

        var lemmas = new HashSet<string>(StringComparer.Ordinal);
        string[] values = body[(colon + 1)..].Split(',', StringSplitOptions.RemoveEmptyEntries);
        foreach (string value in values)
        {
            if (!IsClassName(value))
            {
                lemmas.Add(value);
            }
            else if (_classes.TryGetValue(value, out var members))
            {
                lemmas.UnionWith(members);
            }
            else if (value is not (Party or Place or Person))
            {
                throw new InvalidDataException($"The frame '{frame}' names the unknown word class {value}.");
            }
        }

        return new FrameCondition(
            slot,
            wanted,
            lemmas.Count == 0 ? null : lemmas.ToFrozenSet(StringComparer.Ordinal),
            values.Contains(Party),
            values.Contains(Place),
            values.Contains(Person));
    }
}
