using System.Collections.Immutable;
using System.Runtime.InteropServices;
using OnRecord.Model;

namespace OnRecord.Cli.Evaluate;

/// <summary>Counts agreement between marked and found attributions, article by article.</summary>
internal sealed class PolNearTallies
{
    /// <summary>Gets the counts of sources found exactly.</summary>
    public Tally Source { get; private set; }

    /// <summary>Gets the counts of cues found exactly.</summary>
    public Tally Cue { get; private set; }

    /// <summary>Gets the counts of contents found exactly.</summary>
    public Tally Content { get; private set; }

    /// <summary>Gets the counts of attributions with all three parts exact.</summary>
    public Tally Whole { get; private set; }

    /// <summary>Gets the counts of words inside some source.</summary>
    public Tally SourceWords { get; private set; }

    /// <summary>Gets the counts of words inside some cue.</summary>
    public Tally CueWords { get; private set; }

    /// <summary>Gets the counts of words inside some content.</summary>
    public Tally ContentWords { get; private set; }

    /// <summary>Adds an article.</summary>
    /// <param name="text">Its text.</param>
    /// <param name="gold">The attributions marked in it.</param>
    /// <param name="found">The attributions found in it.</param>
    public void Add(string text, ImmutableArray<PolNearAttribution> gold, ImmutableArray<PolNearAttribution> found)
    {
        Source += Exact(text, gold, found, attribution => attribution.Source);
        Cue += Exact(text, gold, found, attribution => attribution.Cue);
        Content += Exact(text, gold, found, attribution => attribution.Content);
        Whole += Matched(gold.Select(attribution => WholeKey(text, attribution)), found.Select(attribution => WholeKey(text, attribution)));
        SourceWords += Words(text, gold, found, attribution => attribution.Source);
        CueWords += Words(text, gold, found, attribution => attribution.Cue);
        ContentWords += Words(text, gold, found, attribution => attribution.Content);
    }

    private static Tally Exact(
        string text,
        ImmutableArray<PolNearAttribution> gold,
        ImmutableArray<PolNearAttribution> found,
        Func<PolNearAttribution, ImmutableArray<TextSpan>> part) =>
        Matched(Keys(text, gold, part), Keys(text, found, part));

    private static IEnumerable<string> Keys(
        string text, ImmutableArray<PolNearAttribution> attributions, Func<PolNearAttribution, ImmutableArray<TextSpan>> part) =>
        attributions.Select(attribution => Key(text, part(attribution))).Where(key => key.Length > 0);

    // Each marked span answers to one found span: the same words found twice are right once when they are marked once.
    private static Tally Matched(IEnumerable<string> gold, IEnumerable<string> found)
    {
        var open = new Dictionary<string, int>();
        int marked = 0;
        foreach (string key in gold)
        {
            CollectionsMarshal.GetValueRefOrAddDefault(open, key, out _)++;
            marked++;
        }

        int right = 0;
        int all = 0;
        foreach (string key in found)
        {
            all++;
            if (open.TryGetValue(key, out int left) && left > 0)
            {
                open[key] = left - 1;
                right++;
            }
        }

        return new Tally(right, all, marked);
    }

    private static string WholeKey(string text, PolNearAttribution attribution) =>
        $"{Key(text, attribution.Source)}|{Key(text, attribution.Cue)}|{Key(text, attribution.Content)}";

    // The characters covered, without white space at the edges; pieces that only white space parts are one.
    private static string Key(string text, ImmutableArray<TextSpan> pieces)
    {
        var joined = new List<(int Start, int End)>();
        foreach (var piece in pieces.OrderBy(piece => piece.Start))
        {
            int start = piece.Start;
            int end = piece.End;
            while (start < end && char.IsWhiteSpace(text[start]))
            {
                start++;
            }

            while (end > start && char.IsWhiteSpace(text[end - 1]))
            {
                end--;
            }

            if (start == end)
            {
                continue;
            }

            if (joined.Count > 0 && (joined[^1].End >= start || text.AsSpan(joined[^1].End, start - joined[^1].End).IsWhiteSpace()))
            {
                joined[^1] = (joined[^1].Start, Math.Max(end, joined[^1].End));
            }
            else
            {
                joined.Add((start, end));
            }
        }

        return string.Join(',', joined.Select(piece => $"{piece.Start}-{piece.End}"));
    }

    private static Tally Words(
        string text,
        ImmutableArray<PolNearAttribution> gold,
        ImmutableArray<PolNearAttribution> found,
        Func<PolNearAttribution, ImmutableArray<TextSpan>> part) =>
        Tally.Of(gold.SelectMany(attribution => WordsIn(text, part(attribution))), found.SelectMany(attribution => WordsIn(text, part(attribution))));

    // A word is a run of letters and digits, named by its first character.
    private static IEnumerable<int> WordsIn(string text, ImmutableArray<TextSpan> pieces)
    {
        foreach (var piece in pieces)
        {
            for (int index = piece.Start; index < piece.End; index++)
            {
                if (char.IsLetterOrDigit(text[index]) && (index == 0 || !char.IsLetterOrDigit(text[index - 1])))
                {
                    yield return index;
                }
            }
        }
    }
}
