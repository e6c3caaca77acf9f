using OnRecord.Language;
using OnRecord.Language.Analysis;
using OnRecord.Language.Documents;
using OnRecord.Language.Tokenization;
using OnRecord.Model;

namespace OnRecord.Cli.Evaluate;

/// <summary>
/// Measures the analysis of raw text, sentences and words cut by OnRecord, as the CoNLL 2018 shared task did: words are the same
/// when they cover the same characters, and a head is right when it is the same word.
/// </summary>
/// <param name="name">The name the user types.</param>
/// <param name="dataPath">The treebank, CoNLL-U with <c># text</c> comments.</param>
/// <param name="what">What is measured.</param>
public sealed class RawTextEvaluation(string name, string dataPath, string what) : IEvaluation
{
    /// <inheritdoc/>
    public string Name => name;

    /// <inheritdoc/>
    public string DataPath => dataPath;

    /// <inheritdoc/>
    public string What => what;

    /// <inheritdoc/>
    public EvaluationTable Run(EvaluationContext context)
    {
        var language = LanguagePack.Open("en");
        var tokenizer = Tokenizer.Load(language);
        using var analyser = Analyser.Load(language);
        var (sentences, words, tags, heads, arcs) = (new Tally(), new Tally(), new Tally(), new Tally(), new Tally());
        foreach (var gold in context.Each(RawText.Read(context.ReadLines(DataPath))))
        {
            var found = analyser.Analyse(tokenizer.Tokenize(gold.Text));
            var pairs = Align(gold, found);
            sentences += Tally.Of(gold.Sentences, found.Sentences.Select(static sentence => sentence.Span));
            words += Count(pairs, static _ => true, gold, found);
            tags += Count(pairs, pair => gold.Words[pair.Gold].Upos == found.Tokens[pair.Found].Upos, gold, found);
            heads += Count(pairs, pair => IsSameHead(pair, gold, found), gold, found);
            arcs += Count(
                pairs,
                pair => IsSameHead(pair, gold, found) && found.Tokens[pair.Found].Is(Universal(gold.Words[pair.Gold].Deprel)),
                gold,
                found);
        }

        return new EvaluationTable(
            $"{sentences.Gold:N0} sentences, {words.Gold:N0} words",
            [
                Score.F1("sentences", sentences),
                Score.F1("words", words),
                Score.F1("UPOS", tags),
                Score.F1("UAS", heads),
                Score.F1("LAS", arcs),
            ],
            ["From raw text. Paragraphs are parted by an empty line. Relations count without their subtypes."]);
    }

    private static List<(int Gold, int Found)> Align(RawText gold, Document found)
    {
        var bySpan = new Dictionary<TextSpan, int>();
        for (int index = 0; index < found.Tokens.Length; index++)
        {
            bySpan.TryAdd(found.Tokens[index].Span, index);
        }

        var pairs = new List<(int Gold, int Found)>();
        for (int index = 0; index < gold.Words.Length; index++)
        {
            if (bySpan.Remove(gold.Words[index].Span, out int other))
            {
                pairs.Add((index, other));
            }
        }

        return pairs;
    }

    private static Tally Count(List<(int Gold, int Found)> pairs, Predicate<(int Gold, int Found)> isRight, RawText gold, Document found) =>
        new(pairs.Count(pair => isRight(pair)), found.Tokens.Length, gold.Words.Length);

    private static bool IsSameHead((int Gold, int Found) pair, RawText gold, Document found)
    {
        int want = gold.Words[pair.Gold].Head;
        int have = found.Tokens[pair.Found].Head;
        return want == Token.NoHead || have == Token.NoHead ? want == have : gold.Words[want].Span == found.Tokens[have].Span;
    }

    private static string Universal(string deprel)
    {
        int colon = deprel.IndexOf(':');
        return colon < 0 ? deprel : deprel[..colon];
    }
}
