using OnRecord.Language.Analysis;
using OnRecord.Language.Tokenization;

namespace OnRecord.Language.Tests.Analysis;

public sealed class WordTests
{
    [Theory]
    [InlineData("Kabul", "Xxx")]
    [InlineData("U.S.", "X.X.")]
    [InlineData("1,500", "d,dd")]
    [InlineData("iPhone12", "xXxxdd")]
    public void Shape_Word_KeepsLetterClasses(string word, string expected)
    {
        Span<char> shape = stackalloc char[64];

        Assert.Equal(expected, shape[..WordFeatures.Shape(word, shape)].ToString());
    }

    [Theory]
    [InlineData("“", "\"")]
    [InlineData("''", "\"")]
    [InlineData("—", "-")]
    [InlineData("n’t", "n't")]
    [InlineData("…", "...")]
    public void Plain_CurlyMarks_BecomeStraight(string word, string expected) =>
        Assert.Equal(expected, WordFeatures.Plain(word, stackalloc char[64]).ToString());

    [Fact]
    public void Plain_LongWord_KeepsItsEnds()
    {
        string plain = WordFeatures.Plain(new string('a', 500) + "tion", stackalloc char[64]).ToString();

        Assert.Equal(new string('a', 60) + "tion", plain);
    }

    [Fact]
    public void Hash_KnownText_IsFoldedFnv1a() => Assert.Equal(0xE40C292Cu ^ (0xE40C292Cu >> 15), WordFeatures.Hash("a"));

    [Theory]
    [InlineData("lower 2 ", "Visited", "visit")]
    [InlineData("lower 3 y", "cities", "city")]
    [InlineData("keep 0 ", "Kabul", "Kabul")]
    [InlineData("title 0 ", "KABUL", "Kabul")]
    [InlineData("lower 9 be", "Was", "was")]
    public void Apply_Script_MakesTheLemma(string script, string word, string expected) =>
        Assert.Equal(expected, LemmaScript.Parse(script).Apply(word));

    [Fact]
    public void Parse_UnknownCase_Throws() => Assert.Throws<InvalidDataException>(() => LemmaScript.Parse("odd 1 x"));

    [Fact]
    public void Track_CurlyQuotation_MarksItsInside()
    {
        var text = Texts.Of("He said : “ Stop . ” Then silence .");
        byte[] states = new byte[text.Tokens.Length];

        QuotationTracker.Track(text, states);

        Assert.Equal([0, 0, 0, 2, 1, 1, 3, 0, 0, 0], states);
    }

    [Fact]
    public void Track_EmptyLine_ClosesWhatIsOpen()
    {
        var text = new TokenizedText("“Stop\n\nGo", [new(0, 1), new(1, 5), new(7, 9)], [new(0, 2), new(2, 3)]);
        byte[] states = new byte[text.Tokens.Length];

        QuotationTracker.Track(text, states);

        Assert.Equal([2, 1, 0], states);
    }

    [Fact]
    public void Decode_InsideWithoutBeginning_IsNotChosen()
    {
        var decoder = new SpanDecoder(["O", "B-X", "I-X", "B-Y", "I-Y"], mayContinue: false, new SpanBias());
        float[] scores = [-1, -2, 0, -9, -9, -3, -9, -9, -9, 0];
        byte[] tags = new byte[2];

        decoder.Decode(scores, 5, new bool[2], tags);

        Assert.Equal([0, 0], tags);
    }

    [Theory]
    [InlineData(0f, new byte[] { 1, 0, 0 })]
    [InlineData(-2f, new byte[] { 1, 2, 0 })]
    public void Decode_EndingHasAPrice_SpanRunsOnToThePunctuation(float price, byte[] expected)
    {
        var decoder = new SpanDecoder(["O", "B", "I"], mayContinue: true, new SpanBias { End = price });
        float[] scores = [-9, 0, -9, -1, -9, -2, 0, -9, -9];
        byte[] tags = new byte[3];

        decoder.Decode(scores, 3, [false, false, true], tags);

        Assert.Equal(expected, tags);
    }
}
