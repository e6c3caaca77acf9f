using CsCheck;
using OnRecord.Ledger.Identities;

namespace OnRecord.Ledger.Tests.Identities;

public class RecordIdTests
{
    [Fact]
    public void Of_TheSameParts_GivesTheSame()
    {
        Assert.Equal(RecordId.Of('n', "afg-01", "e1"), RecordId.Of('n', "afg-01", "e1"));
    }

    [Fact]
    public void Of_PartsCutElsewhere_GivesAnother()
    {
        Assert.NotEqual(RecordId.Of('n', "ab", "c"), RecordId.Of('n', "a", "bc"));
    }

    [Fact]
    public void Of_AnyText_IsALetterAndTenDigits()
    {
        Gen.String.Sample(text => Assert.Matches("^d[0-9a-hjkmnp-tv-z]{10}$", RecordId.Of('d', text)));
    }
}
