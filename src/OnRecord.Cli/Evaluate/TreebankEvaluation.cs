using OnRecord.Language;
using OnRecord.Language.Analysis;
using OnRecord.Language.Conllu;
using OnRecord.Language.Documents;
using OnRecord.Language.Tokenization;

namespace OnRecord.Cli.Evaluate;

/// <summary>Measures tags, lemmas and trees on a treebank, with the treebank's own words and sentences.</summary>
/// <param name="name">The name the user types.</param>
/// <param name="dataPath">The CoNLL-U file, relative to the data folder.</param>
/// <param name="what">What the treebank is.</param>
/// <param name="wantedTags">The share of right tags that is asked for, in percent; null for none.</param>
/// <param name="wantedArcs">The share of right labelled arcs that is asked for, in percent; null for none.</param>
public sealed class TreebankEvaluation(string name, string dataPath, string what, double? wantedTags, double? wantedArcs) : IEvaluation
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
        using var analyser = Analyser.Load(LanguagePack.Open("en"));
        using var reader = context.OpenText(DataPath);
        var counts = new Counts();
        int sentences = 0;
        foreach (var gold in context.Each(ConlluReader.Read(reader)))
        {
            var text = new TokenizedText(
                gold.Text, [.. gold.Tokens.Select(token => token.Span)], [.. gold.Sentences.Select(sentence => sentence.Tokens)]);
            counts.Add(gold, analyser.Analyse(text), sentences);
            sentences += gold.Sentences.Length;
        }

        return new EvaluationTable(
            $"{sentences:N0} sentences, {counts.Words:N0} words",
            [
                Score.Share("UPOS", counts.Upos, counts.Words, wantedTags),
                Score.Share("XPOS", counts.Xpos, counts.Words),
                Score.Share("lemma", counts.Lemma, counts.Words),
                Score.Share("UAS", counts.Head, counts.Words),
                Score.Share("LAS", counts.Arc, counts.Words, wantedArcs),
                counts.Attachments.ToScore("attachments"),
            ],
            [
                "The words and sentences are given. Punctuation counts. Relations count with their subtypes.",
                counts.Attachments.ToNote("attachments"),
            ]);
    }

    private sealed class Counts
    {
        public int Words { get; private set; }

        public int Upos { get; private set; }

        public int Xpos { get; private set; }

        public int Lemma { get; private set; }

        public int Head { get; private set; }

        public int Arc { get; private set; }

        public Reliability Attachments { get; } = new();

        public void Add(Document gold, Document found, int sentencesBefore)
        {
            for (int sentence = sentencesBefore % 2 == 0 ? 1 : 0; sentence < gold.Sentences.Length; sentence += 2)
            {
                var range = gold.Sentences[sentence].Tokens;
                for (int i = range.Start; i < range.End; i++)
                {
                    Attachments.Add(found.Tokens[i].HeadConfidence, gold.Tokens[i].Head == found.Tokens[i].Head);
                }
            }

            for (int i = 0; i < gold.Tokens.Length; i++)
            {
                var (want, have) = (gold.Tokens[i], found.Tokens[i]);
                bool head = want.Head == have.Head;
                Words++;
                Upos += want.Upos == have.Upos ? 1 : 0;
                Xpos += want.Xpos == have.Xpos ? 1 : 0;
                Lemma += want.Lemma == have.Lemma ? 1 : 0;
                Head += head ? 1 : 0;
                Arc += head && want.Deprel == have.Deprel ? 1 : 0;
            }
        }
    }
}
