using OnRecord.Language.Analysis;
using OnRecord.Language.Documents;
using OnRecord.Language.Tokenization;

namespace OnRecord.Language.Tests.Analysis;

/// <summary>Reads the made-up language of <c>Packs/qz</c>: a language is a folder, no code knows English.</summary>
public sealed class OtherLanguageTests(OtherLanguageTests.Loaded loaded) : IClassFixture<OtherLanguageTests.Loaded>
{
    [Fact]
    public void Analyse_UnseenWords_GivesTheLanguagesOwnTagsAndTree()
    {
        var document = Read("ta vaguno zitebon maluzukre.");

        Assert.Equal(
            [
                "ta ta Det Art 1 det",
                "vaguno vaguno Noun Case1 3 nsubj",
                "zitebon zitebo Noun Case2 3 obj",
                "maluzukre maluzuk Verb Past -1 root",
                ". . Punct Stop 3 punct",
            ],
            document.Tokens.Select(token => $"{token.Form} {token.Lemma} {token.Upos} {token.Xpos} {token.Head} {token.Deprel}"));
    }

    [Fact]
    public void Analyse_ReportedSpeech_MarksNamesAndAttribution()
    {
        var document = Read("Kelabim tavuk ke Domesh nagiton luzuk.");

        Assert.Equal(
            [(NameKind.Person, "Kelabim"), (NameKind.Place, "Domesh")],
            document.Names.Select(name => (name.Kind, document.TextOf(name.Tokens))));
        Assert.Equal(
            [(AttributionRole.Source, "Kelabim"), (AttributionRole.Cue, "tavuk"), (AttributionRole.Content, "Domesh nagiton luzuk")],
            document.Attributions.Select(span => (span.Role, document.TextOf(span.Tokens))));
    }

    [Fact]
    public void Tokenize_OwnAbbreviationsAndClitics_AreKeptToAndEnglishOnesAreNot()
    {
        var text = loaded.Tokenizer.Tokenize("dn. Kelabim Inc. cannot've vaguno'ti.");

        Assert.Equal(
            ["dn.", "Kelabim", "Inc", ".", "cannot've", "vaguno", "'ti", "."],
            text.Tokens.Select(token => text.Text[token.Start..token.End]));
    }

    [Fact]
    public void Analyse_SentenceBeyondTheWindow_GivesOneTree()
    {
        var document = Read(string.Join(' ', Enumerable.Repeat("vaguno maluzuk", 1000)));

        Assert.Single(document.Tokens, token => token.Head == Token.NoHead);
    }

    private Document Read(string text) => loaded.Analyser.Analyse(loaded.Tokenizer.Tokenize(text));

    public sealed class Loaded : IDisposable
    {
        private static readonly LanguagePack Pack = LanguagePack.Open("qz", Path.Combine(AppContext.BaseDirectory, "Packs"));

        public Analyser Analyser { get; } = Analyser.Load(Pack);

        public Tokenizer Tokenizer { get; } = Tokenizer.Load(Pack);

        public void Dispose() => Analyser.Dispose();
    }
}
