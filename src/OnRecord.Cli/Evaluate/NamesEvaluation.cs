using System.Collections.Immutable;
using OnRecord.Language;
using OnRecord.Language.Analysis;
using OnRecord.Language.Documents;
using OnRecord.Language.Tokenization;
using OnRecord.Model;

namespace OnRecord.Cli.Evaluate;

/// <summary>Measures names on a file of words with BIO tags: a name is right when its words and its kind are.</summary>
/// <param name="name">The name the user types.</param>
/// <param name="dataPath">The BIO file, relative to the data folder.</param>
/// <param name="what">What the set is.</param>
/// <param name="kinds">The kinds that the set marks.</param>
/// <param name="labels">The table of the set's own labels and their kinds, relative to the data folder; null where it uses the kinds themselves.</param>
/// <param name="wanted">The F1 that is asked for, in percent; null for none.</param>
public sealed class NamesEvaluation(
    string name, string dataPath, string what, ImmutableArray<NameKind> kinds, string? labels, double? wanted) : IEvaluation
{
    private const int ReadTogether = 500;

    /// <inheritdoc/>
    public string Name => name;

    /// <inheritdoc/>
    public string DataPath => dataPath;

    /// <inheritdoc/>
    public string What => what;

    /// <inheritdoc/>
    public EvaluationTable Run(EvaluationContext context)
    {
        using var analyser = Analyser.Load(LanguagePack.Open("en"));
        var table = ReadLabels(context);
        var tallies = kinds.ToDictionary(kind => kind, _ => default(Tally));
        var reliability = new Reliability();
        int sentences = 0;
        foreach (var chunk in context.Each(ReadSentences(context, table)).Chunk(ReadTogether))
        {
            var documents = analyser.Analyse([.. chunk.Select(sentence => sentence.Text)]);
            for (int i = 0; i < chunk.Length; i++)
            {
                foreach (var kind in kinds)
                {
                    tallies[kind] += Tally.Of(Ranges(chunk[i].Names, kind), Ranges(documents[i].Names, kind));
                }

                foreach (var found in documents[i].Names.Where(found => (sentences + i) % 2 == 1 && kinds.Contains(found.Kind)))
                {
                    reliability.Add(found.Confidence, chunk[i].Names.Any(gold => gold.Kind == found.Kind && gold.Tokens == found.Tokens));
                }
            }

            sentences += chunk.Length;
        }

        var all = tallies.Values.Aggregate((left, right) => left + right);
        return new EvaluationTable(
            $"{sentences:N0} sentences, {all.Gold:N0} names",
            [
                Score.F1("names, F1", all, wanted),
                .. kinds.Select(kind => Score.F1($"{kind}, F1", tallies[kind])),
                reliability.ToScore("names"),
            ],
            ["A name counts when its words and its kind are right. The words and sentences are given.", reliability.ToNote("names")]);
    }

    private static IEnumerable<TokenRange> Ranges(IEnumerable<Name> names, NameKind kind) =>
        names.Where(found => found.Kind == kind).Select(found => found.Tokens);

    private Dictionary<string, NameKind> ReadLabels(EvaluationContext context)
    {
        var coarse = new Dictionary<string, NameKind>(StringComparer.Ordinal)
        {
            ["PER"] = NameKind.Person,
            ["ORG"] = NameKind.Organisation,
            ["LOC"] = NameKind.Place,
            ["MISC"] = NameKind.Other,
        };
        return labels is null
            ? coarse
            : context.ReadLines(labels).Skip(1).Select(line => line.Split('\t')).ToDictionary(cells => cells[0], cells => coarse[cells[1]], StringComparer.Ordinal);
    }

    private IEnumerable<(TokenizedText Text, ImmutableArray<Name> Names)> ReadSentences(
        EvaluationContext context, Dictionary<string, NameKind> table)
    {
        var words = new List<string>();
        var tags = new List<string>();
        foreach (string line in context.ReadLines(DataPath).Append(string.Empty))
        {
            string[] cells = line.Split('\t');
            if (cells.Length >= 2)
            {
                words.Add(cells[0]);
                tags.Add(cells[1]);
            }
            else if (line.Length == 0 && words.Count > 0)
            {
                yield return (TextOf(words), NamesOf(tags, table));
                words.Clear();
                tags.Clear();
            }
        }
    }

    private static TokenizedText TextOf(List<string> words)
    {
        var spans = ImmutableArray.CreateBuilder<TextSpan>(words.Count);
        int offset = 0;
        foreach (string word in words)
        {
            spans.Add(new TextSpan(offset, offset + word.Length));
            offset += word.Length + 1;
        }

        return new TokenizedText(string.Join(' ', words), spans.MoveToImmutable(), [new TokenRange(0, words.Count)]);
    }

    private ImmutableArray<Name> NamesOf(List<string> tags, Dictionary<string, NameKind> table)
    {
        var names = ImmutableArray.CreateBuilder<Name>();
        for (int start = 0; start < tags.Count; start++)
        {
            if (tags[start][0] != 'B')
            {
                continue;
            }

            string label = tags[start][2..];
            if (!table.TryGetValue(label, out var kind))
            {
                throw new InvalidDataException($"{DataPath}: there is no kind for the label {label}.");
            }

            int end = start + 1;
            while (end < tags.Count && tags[end] == $"I-{label}")
            {
                end++;
            }

            names.Add(new Name(kind, new TokenRange(start, end), 1));
        }

        return names.ToImmutable();
    }
}
