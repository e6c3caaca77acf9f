using System.Globalization;
using CsCheck;
using OnRecord.Language.Documents;
using OnRecord.Language.Tokenization;

namespace OnRecord.Language.Tests.Analysis;

/// <summary>Raw text of any kind, through tokeniser and network.</summary>
public sealed class HostileTextTests(AnalyserTests.Loaded loaded) : IClassFixture<AnalyserTests.Loaded>
{
    private static readonly Tokenizer English = Tokenizer.Load(Texts.English);

    private static readonly string[] Pieces =
    [
        "The army", " said", " that", " it", " left", ".", ". ", "?!", "\"", " “", "” ", "n't", " U.S.", "-", "--", "\n", "\n\n", " ", "\t", "\0", "\u0007",
        "\u200F", "\uFEFF", "\uD83D", "\uDE42", "🙂", "e\u0301", "漢字", "كابل", "Москва", "ﬁ", "İ", "ß", "(", ")", "$1,000", "%", " Kabul", " Reuters",
    ];

    private static readonly Gen<string> AnyText = Gen.OneOf(
        Gen.String,
        Gen.Int[0, Pieces.Length - 1].Array[0, 60].Select(picks => string.Concat(picks.Select(pick => Pieces[pick]))));

    [Fact]
    public void Analyse_AnyText_TilesItWithTreesOfOneRoot() =>
        AnyText.Sample(text => AssertSound(text, Read(text)), iter: 150, threads: 1);

    [Fact]
    public void Analyse_AnyTextTwice_GivesTheSameBytes() =>
        AnyText.Sample(text => Assert.Equal(Bytes(Read(text)), Bytes(Read(text))), iter: 60, threads: 1);

    [Theory]
    [InlineData("x", 10_000)]
    [InlineData("é", 10_000)]
    [InlineData("🙂", 5_000)]
    [InlineData(".", 5_000)]
    [InlineData("?! ", 5_000)]
    [InlineData("\" ", 5_000)]
    [InlineData("word ", 5_000)]
    [InlineData("Москва кabul 漢字 ", 1_500)]
    [InlineData("\uD83D", 2_000)]
    [InlineData("\uDE42 ", 2_000)]
    [InlineData("\u0001\u0007 ", 2_000)]
    public void Analyse_OnePieceOverAndOver_TilesItWithTreesOfOneRoot(string piece, int times)
    {
        string text = string.Concat(Enumerable.Repeat(piece, times));

        AssertSound(text, Read(text));
    }

    private static void AssertSound(string text, Document document)
    {
        int next = 0;
        foreach (var token in document.Tokens)
        {
            Assert.True(token.Span.Start >= next && token.Span.Length > 0);
            Assert.True(text[next..token.Span.Start].All(Characters.IsSeparator));
            Assert.Equal(text[token.Span.Start..token.Span.End], token.Form);
            next = token.Span.End;
        }

        Assert.True(text[next..].All(Characters.IsSeparator));
        int first = 0;
        foreach (var sentence in document.Sentences)
        {
            Assert.Equal(first, sentence.Tokens.Start);
            int[] heads = [.. Enumerable.Range(first, sentence.Tokens.Length).Select(index => document.Tokens[index].Head)];
            int[] own = [.. heads.Select(head => head == Token.NoHead ? -1 : head - first)];
            Assert.True(OnRecord.Language.Parsing.TreeDecoder.IsTree(own));
            first = sentence.Tokens.End;
        }

        Assert.Equal(document.Tokens.Length, first);
    }

    private static string Bytes(Document document) => string.Join(
        '\n',
        document.Tokens.Select(token => string.Create(
                CultureInfo.InvariantCulture,
                $"{token.Span} {token.Lemma} {token.Upos} {token.Xpos} {token.Head} {token.Deprel} {BitConverter.SingleToInt32Bits(token.HeadConfidence)}"))
            .Concat(document.Names.Select(name => $"{name.Kind} {name.Tokens} {BitConverter.SingleToInt32Bits(name.Confidence)}"))
            .Concat(document.Attributions.Select(span => $"{span.Role} {span.Tokens} {BitConverter.SingleToInt32Bits(span.Confidence)}")));

    private Document Read(string text) => loaded.Analyser.Analyse(English.Tokenize(text));
}
