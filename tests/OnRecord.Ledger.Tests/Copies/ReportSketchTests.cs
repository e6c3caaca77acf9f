using CsCheck;
using OnRecord.Ledger.Copies;

namespace OnRecord.Ledger.Tests.Copies;

public class ReportSketchTests
{
    private const string Wire =
        "Fighters seized a border crossing in the north on Thursday after a night of clashes, two provincial officials said. "
        + "Customs staff fled across the bridge before dawn and lorries were left standing on the road. "
        + "The ministry of the interior said that reinforcements were on their way and that trade would begin again within days. "
        + "Traders in the nearest town reported that prices of flour and fuel had doubled since the morning.";

    private const string Other =
        "A court in the capital sentenced a former minister to nine years in prison on Thursday for taking bribes from a builder. "
        + "His lawyer said that he would appeal, and called the verdict an act of revenge by the new government.";

    [Fact]
    public void Of_EqualTexts_IsEqual() => Gen.String.Sample(text =>
    {
        var first = ReportSketch.Of(text);
        var second = ReportSketch.Of(text);

        Assert.Equal(first.Values, second.Values);
        Assert.Equal(first.Bands, second.Bands);
    });

    [Fact]
    public void Of_CaseMarksAndBreaks_DoNotCount()
    {
        var sketch = ReportSketch.Of(Wire.ToUpperInvariant().Replace(". ", " -\n\n"));

        Assert.Equal(ReportSketch.Of(Wire).Values, sketch.Values);
    }

    [Fact]
    public void IsCopyOf_WireTextWithTheLastSentenceCut_IsTrueAndFoundByABand()
    {
        var whole = ReportSketch.Of(Wire);
        var cut = ReportSketch.Of("KABUL (Agency) " + Wire[..Wire.IndexOf("Traders")]);

        Assert.True(whole.IsCopyOf(cut));
        Assert.True(cut.IsCopyOf(whole));
        Assert.NotEmpty(whole.Bands.Intersect(cut.Bands));
    }

    [Fact]
    public void IsCopyOf_AnotherReport_IsFalse()
    {
        var first = ReportSketch.Of(Wire);
        var second = ReportSketch.Of(Other);

        Assert.False(first.IsCopyOf(second));
        Assert.Empty(first.Bands.Intersect(second.Bands));
    }

    [Fact]
    public void Of_TextWithoutWords_IsNoCopyOfAnything()
    {
        var empty = ReportSketch.Of(" -- \n");

        Assert.Empty(empty.Values);
        Assert.Empty(empty.Bands);
        Assert.False(empty.IsCopyOf(empty));
    }

    [Fact]
    public void Similarity_OfHalfTheText_ComesNearTheTrueShare()
    {
        // 60 runs against 30 of them.
        string[] words = [.. Enumerable.Range(0, 64).Select(index => $"w{index}")];
        var whole = ReportSketch.Of(string.Join(' ', words));
        var half = ReportSketch.Of(string.Join(' ', words[..34]));

        Assert.InRange(whole.Similarity(half), 0.3, 0.7);
    }

    [Fact]
    public void Constructor_WrongLength_Throws() => Assert.Throws<ArgumentException>(() => new ReportSketch([1, 2, 3]));
}
