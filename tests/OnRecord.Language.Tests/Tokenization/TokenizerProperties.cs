using CsCheck;
using OnRecord.Language.Tokenization;

namespace OnRecord.Language.Tests.Tokenization;

public sealed class TokenizerProperties
{
    private static readonly Tokenizer English = Tokenizer.Load(LanguagePack.Open("en"));

    // Pieces that trip tokenisers, strung together at random, and arbitrary UTF-16 beside them.
    private static readonly string[] Pieces =
    [
        ".", "...", "?!", "\"", "“", "”", "'", "’s", "n't", "cannot", "U.S.", "Mr.", "a-b-c", "--", "—", "http://x.y/", "a@b.c", "@", "1,000",
        "1-2-3", "\n", "\n\n", " ", "\t", "\u200F", "\uFEFF", "\uD83D", "\uDE42", "🙂", "é", "e\u0301", "漢字", "كابل", "(", ")", "]", "$", "%",
        "£3m", "'90s", "\0",
    ];

    private static readonly Gen<string> Hostile = Gen.OneOf(
        Gen.String,
        Gen.Int[0, Pieces.Length - 1].Array[0, 40].Select(picks => string.Concat(picks.Select(pick => Pieces[pick]))));

    [Fact]
    public void Tokenize_AnyText_TilesIt()
    {
        Hostile.Sample(text =>
        {
            var tokens = English.Tokenize(text).Tokens;
            int next = 0;
            foreach (var token in tokens)
            {
                Assert.True(token.Length > 0 && token.Start >= next);
                Assert.All(text[next..token.Start], character => Assert.True(Characters.IsSeparator(character)));
                next = token.End;
            }

            Assert.All(text[next..], character => Assert.True(Characters.IsSeparator(character)));
        });
    }

    [Fact]
    public void Tokenize_AnyText_SentencesCoverTokensOnce()
    {
        Hostile.Sample(text =>
        {
            var tokenized = English.Tokenize(text);
            int next = 0;
            foreach (var sentence in tokenized.Sentences)
            {
                Assert.Equal(next, sentence.Start);
                Assert.True(sentence.End > sentence.Start);
                next = sentence.End;
            }

            Assert.Equal(tokenized.Tokens.Length, next);
        });
    }

    [Fact]
    public void Tokenize_Twice_GivesTheSame()
    {
        Hostile.Sample(text => Assert.Equal(English.Tokenize(text).Tokens, English.Tokenize(text).Tokens));
    }

    [Theory]
    [InlineData("a")]
    [InlineData(".")]
    [InlineData(")")]
    [InlineData("(")]
    [InlineData("'")]
    [InlineData("-a")]
    [InlineData("1-")]
    [InlineData("1,")]
    [InlineData("a@a-")]
    [InlineData("www.")]
    [InlineData("U.S. ")]
    [InlineData("\n")]
    [InlineData("🙂")]
    public void Tokenize_RepeatedPiece_TilesIt(string piece)
    {
        string text = string.Concat(Enumerable.Repeat(piece, 200_000));
        var tokens = English.Tokenize(text).Tokens;

        Assert.True(tokens.Zip(tokens.Skip(1)).All(pair => pair.First.End <= pair.Second.Start));
    }
}
