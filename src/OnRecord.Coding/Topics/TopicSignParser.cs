using System.Collections.Frozen;
using System.Collections.Immutable;
using OnRecord.Coding.Events;

namespace OnRecord.Coding.Topics;

/// <summary>
/// Reads signs as they are written: <c>REBELS &gt; seize, capture &gt; TOWNS - negotiate</c>. Terms are lists of words, phrases and word
/// classes; what follows <c>&gt;</c> must stand behind, what follows <c>+</c> anywhere in the sentence, what follows <c>-</c> nowhere in it.
/// </summary>
internal sealed class TopicSignParser
{
    private const int Reach = 14;

    private readonly FrozenDictionary<string, FrozenSet<string>> _classes;
    private readonly WordSets _sets;

    /// <summary>Initializes a parser.</summary>
    /// <param name="classes">The word classes by name.</param>
    /// <param name="sets">Where the sets of words are kept.</param>
    public TopicSignParser(FrozenDictionary<string, FrozenSet<string>> classes, WordSets sets)
    {
        _classes = classes;
        _sets = sets;
    }

    /// <summary>Reads a sign.</summary>
    /// <param name="written">The sign as written.</param>
    /// <param name="topic">The number of the topic it speaks for.</param>
    /// <param name="weight">How much it does.</param>
    /// <exception cref="InvalidDataException">It names an unknown word class, or begins with what must not be.</exception>
    public TopicSign Parse(string written, int topic, double weight)
    {
        var terms = ImmutableArray.CreateBuilder<TopicTerm>();
        var barred = ImmutableArray.CreateBuilder<int>();
        string joint = string.Empty;
        foreach (string part in SplitAtJoints(written))
        {
            switch (part)
            {
                case ">" or "+" or "-":
                    joint = part;
                    break;
                case var _ when joint == "-":
                    barred.Add(Set(part, written));
                    break;
                default:
                    terms.Add(new TopicTerm(Set(part, written), joint == ">" ? Reach : 0));
                    break;
            }
        }

        return terms.Count > 0
            ? new TopicSign(topic, weight, terms.ToImmutable(), barred.ToImmutable(), written)
            : throw new InvalidDataException($"The sign '{written}' names nothing that must be.");
    }

    private static IEnumerable<string> SplitAtJoints(string written)
    {
        var words = new List<string>();
        foreach (string word in written.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            if (word is ">" or "+" or "-")
            {
                yield return string.Join(' ', words);
                yield return word;
                words.Clear();
            }
            else
            {
                words.Add(word);
            }
        }

        yield return string.Join(' ', words);
    }

    private int Set(string part, string written)
    {
        var words = new HashSet<string>(StringComparer.Ordinal);
        foreach (string word in FrameParser.Words(part))
        {
            if (!char.IsAsciiLetterUpper(word[0]))
            {
                words.Add(word);
            }
            else if (_classes.TryGetValue(word, out var members))
            {
                words.UnionWith(members);
            }
            else
            {
                throw new InvalidDataException($"The sign '{written}' names the unknown word class {word}.");
            }
        }

        return _sets.Add(words);
    }
}
