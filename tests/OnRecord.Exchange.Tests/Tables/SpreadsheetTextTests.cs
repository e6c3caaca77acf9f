using CsCheck;
using OnRecord.Exchange.Tables;

namespace OnRecord.Exchange.Tests.Tables;

public class SpreadsheetTextTests
{
    [Theory]
    [InlineData("=1+1")]
    [InlineData("+49 30")]
    [InlineData("-1")]
    [InlineData("@cmd")]
    [InlineData("  =1+1")]
    [InlineData("\t=1+1")]
    [InlineData("\u200F=1+1")]
    [InlineData("\uFEFF=1+1")]
    [InlineData("＝1+1")]
    [InlineData("'=1+1")]
    public void Guarded_WordsLikeAFormula_BeginWithAnApostrophe(string text) => Assert.Equal("'" + text, SpreadsheetText.Guarded(text));

    [Theory]
    [InlineData("")]
    [InlineData("Kabul")]
    [InlineData("'We will go'")]
    [InlineData("1-2")]
    [InlineData("“=1” he said")]
    public void Guarded_OtherWords_StayAsTheyAre(string text) => Assert.Equal(text, SpreadsheetText.Guarded(text));

    [Fact]
    public void Guarded_AnyWords_ComeBackWhenOneApostropheIsTakenOff() =>
        Gen.String[Gen.Char["'=+-@ \tab1\u200F"], 0, 8].Sample(text =>
        {
            string guarded = SpreadsheetText.Guarded(text);
            // The rule of docs/reference/exports.md.
            string back = SpreadsheetText.Guarded(guarded) != guarded && guarded.StartsWith('\'') ? guarded[1..] : guarded;
            return back == text && (guarded == text || guarded == "'" + text);
        });
}
