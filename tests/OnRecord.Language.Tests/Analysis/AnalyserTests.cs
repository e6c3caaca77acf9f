using CsCheck;
using OnRecord.Language.Analysis;
using OnRecord.Language.Documents;
using OnRecord.Language.Tokenization;

namespace OnRecord.Language.Tests.Analysis;

public sealed class AnalyserTests(AnalyserTests.Loaded loaded) : IClassFixture<AnalyserTests.Loaded>
{
    private readonly Analyser _analyser = loaded.Analyser;

    [Fact]
    public void Analyse_PlainSentence_GivesTagsTreeAndNames()
    {
        var document = _analyser.Analyse(Texts.Of("President Maria Lopez visited Berlin on Monday ."));

        var verb = document.Tokens[3];
        Assert.Equal(("visit", Upos.Verb, "VBD", Token.NoHead, "root"), (verb.Lemma, verb.Upos, verb.Xpos, verb.Head, verb.Deprel));
        Assert.Equal((3, "obj"), (document.Tokens[4].Head, document.Tokens[4].Deprel));
        Assert.Contains(document.Names, name => name.Kind == NameKind.Person && document.TextOf(name.Tokens) == "Maria Lopez");
        Assert.Contains(document.Names, name => name.Kind == NameKind.Place && document.TextOf(name.Tokens) == "Berlin");
    }

    [Fact]
    public void Analyse_WhenStopped_StopsBeforeTheNextBatch()
    {
        using var stop = new CancellationTokenSource();
        stop.Cancel();

        Assert.Throws<OperationCanceledException>(() => _analyser.Analyse(Texts.Of("Rain fell ."), stop.Token));
    }

    [Fact]
    public void Analyse_ReportedSpeech_MarksSourceCueAndContent()
    {
        var document = _analyser.Analyse(Texts.Of("The minister said that the army would leave the valley ."));

        string Marked(AttributionRole role) =>
            string.Join('|', document.Attributions.Where(span => span.Role == role).Select(span => document.TextOf(span.Tokens)));
        Assert.Equal("The minister", Marked(AttributionRole.Source));
        Assert.Equal("said", Marked(AttributionRole.Cue));
        Assert.EndsWith("the army would leave the valley", Marked(AttributionRole.Content));
    }

    [Fact]
    public void Analyse_NameWithAPreposition_IsOneName()
    {
        var document = _analyser.Analyse(Texts.Of("She studied at the University of Oslo in Norway ."));

        Assert.Equal(
            ["University of Oslo", "Norway"],
            document.Names.Select(name => document.TextOf(name.Tokens)));
    }

    [Fact]
    public void Analyse_NoTokens_GivesAnEmptyDocument()
    {
        var document = _analyser.Analyse(new TokenizedText(" \n", [], []));

        Assert.Empty(document.Tokens);
        Assert.Empty(document.Sentences);
    }

    [Fact]
    public void Analyse_SentenceBeyondTheWindow_GivesOneTree()
    {
        var document = _analyser.Analyse(Texts.Of(string.Join(' ', Enumerable.Repeat("they said it , and", 260)), "It ended ."));

        Assert.Equal(2, document.Tokens.Count(token => token.Head == Token.NoHead));
        Assert.Equal(1300, document.Reach(Array.FindIndex([.. document.Tokens], token => token.Head == Token.NoHead)).Length);
    }

    [Fact]
    public void Analyse_EndlessToken_IsReadLikeAnyOther()
    {
        string endless = new('x', 1_000_000);

        var document = _analyser.Analyse(Texts.Of($"The {endless} fell ."));

        Assert.Equal(endless, document.Tokens[1].Form);
    }

    [Fact]
    public void Analyse_AnyCharacters_GivesATreeASentence() =>
        Gen.Char.Where(unit => !char.IsWhiteSpace(unit)).Array[1, 9].Select(units => new string(units)).Array[1, 12].Sample(
            words =>
            {
                var document = _analyser.Analyse(Texts.Of(string.Join(' ', words), "Next one ."));
                Assert.Equal(words, document.Tokens.Take(words.Length).Select(token => token.Form));
                Assert.Equal(2, document.Tokens.Count(token => token.Head == Token.NoHead));
                Assert.All(document.Tokens, token => Assert.InRange(token.HeadConfidence, 0f, 1f));
                Assert.All(document.Names, name => Assert.InRange(name.Confidence, 0f, 1f));
            },
            iter: 60,
            threads: 1);

    [Fact]
    public void Analyse_ManyTexts_GivesWhatEachGivesAlone()
    {
        TokenizedText[] texts =
        [
            Texts.Of("Rebels seized the town .", "Nobody answered ."),
            Texts.Of("“ We will stay , ” she said , “ whatever happens , and nobody will drive us out of our homes . ”"),
            Texts.Of("Oil fell ."),
        ];

        var together = _analyser.Analyse(texts);

        for (int i = 0; i < texts.Length; i++)
        {
            var alone = _analyser.Analyse(texts[i]);
            Assert.Equal(Outline(alone), Outline(together[i]));
        }
    }

    [Fact]
    public void Analyse_ManyThreads_GivesTheSameEverywhere()
    {
        var text = Texts.Of("The council rejected the plan on Friday .", "Officials in Nairobi denied it .");
        string expected = Outline(_analyser.Analyse(text));

        Parallel.For(0, 16, new ParallelOptions { MaxDegreeOfParallelism = 4 }, _ => Assert.Equal(expected, Outline(_analyser.Analyse(text))));
    }

    private static string Outline(Document document) => string.Join(
        '\n',
        document.Tokens.Select(token => $"{token.Form} {token.Lemma} {token.Upos} {token.Xpos} {token.Head} {token.Deprel}")
            .Concat(document.Names.Select(name => $"{name.Kind} {name.Tokens}"))
            .Concat(document.Attributions.Select(span => $"{span.Role} {span.Tokens}")));

    public sealed class Loaded : IDisposable
    {
        public Analyser Analyser { get; } = Analyser.Load(Texts.English);

        public void Dispose() => Analyser.Dispose();
    }
}
