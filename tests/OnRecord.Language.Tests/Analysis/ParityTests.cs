using System.Text.Json;
using OnRecord.Language.Analysis;
using OnRecord.Language.Documents;

namespace OnRecord.Language.Tests.Analysis;

/// <summary>Compares with what the training side makes of the same sentences (<c>training/analyser/parity.py</c> writes parity.json).</summary>
public sealed class ParityTests
{
    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web);
    private static readonly Expected[] Sentences =
        JsonSerializer.Deserialize<Expected[]>(File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Analysis", "parity.json")), Options)!;

    public static TheoryData<int> Cases => [.. Enumerable.Range(0, Sentences.Length)];

    [Theory]
    [MemberData(nameof(Cases))]
    public void Features_Sentence_AreThoseOfTraining(int sentence)
    {
        using var model = AnalyserModel.Load(Texts.English);
        var expected = Sentences[sentence];
        var draft = new Draft(Texts.Of(string.Join(' ', expected.Forms)));
        int[] columns = new int[WordFeatures.Columns];

        for (int token = 0; token < expected.Forms.Length; token++)
        {
            model.Features.Fill(expected.Forms[token], columns);
            columns[^1] = draft.Quotations[token];
            Assert.Equal(expected.Columns[token], columns);
        }
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void Analyse_Sentence_GivesWhatTrainingGives(int sentence)
    {
        using var analyser = Analyser.Load(Texts.English);
        var expected = Sentences[sentence];

        var document = analyser.Analyse(Texts.Of(string.Join(' ', expected.Forms)));

        Assert.Equal(expected.Upos, document.Tokens.Select(token => token.Upos.ToString().ToUpperInvariant()));
        Assert.Equal(expected.Xpos, document.Tokens.Select(token => token.Xpos));
        Assert.Equal(expected.Lemmas, document.Tokens.Select(token => token.Lemma));
        Assert.Equal(expected.Heads, document.Tokens.Select(token => token.Head + 1));
        Assert.Equal(expected.Relations, document.Tokens.Select(token => token.Deprel));
        Assert.Equal(SpansOf(expected.Names), document.Names.Select(name => name.Tokens));
        Assert.Equal(SpansOf(expected.Source), Spans(document, AttributionRole.Source));
        Assert.Equal(SpansOf(expected.Cue), Spans(document, AttributionRole.Cue));
        Assert.Equal(SpansOf(expected.Content), Spans(document, AttributionRole.Content));
    }

    private static IEnumerable<TokenRange> Spans(Document document, AttributionRole role) =>
        document.Attributions.Where(span => span.Role == role).Select(span => span.Tokens);

    private static List<TokenRange> SpansOf(string[] tags)
    {
        var spans = new List<TokenRange>();
        for (int i = 0; i < tags.Length; i++)
        {
            if (tags[i][0] == 'B' || (tags[i][0] == 'I' && (i == 0 || tags[i - 1] == "O")))
            {
                spans.Add(new TokenRange(i, i + 1));
            }
            else if (tags[i][0] == 'I')
            {
                spans[^1] = new TokenRange(spans[^1].Start, i + 1);
            }
        }

        return spans;
    }

    private sealed record Expected(
        string[] Forms,
        int[][] Columns,
        string[] Upos,
        string[] Xpos,
        string[] Lemmas,
        int[] Heads,
        string[] Relations,
        string[] Names,
        string[] Source,
        string[] Cue,
        string[] Content);
}
