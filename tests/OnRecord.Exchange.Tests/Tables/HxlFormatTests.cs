using System.Text.RegularExpressions;

namespace OnRecord.Exchange.Tests.Tables;

public partial class HxlFormatTests
{
    [Fact]
    public async Task WriteAsync_Entries_PutsAHashtagUnderEveryHeading()
    {
        var rows = Output.Rows(await Output.TextAsync("hxl", Entries.Attack, Entries.Bare));

        Assert.Equal(3, rows.Count);
        Assert.All(rows[0].Values, hashtag => Assert.Matches(Hashtag(), hashtag));
        Assert.Distinct(rows[0].Values);
        Assert.Equal("#geo+lat", rows[0]["latitude"]);
        Assert.Equal("#date+start", rows[0]["first_day"]);
        Assert.Equal("#affected+killed", rows[0]["killed_latest"]);
        Assert.Equal("n0123456789", rows[1]["id"]);
        Assert.Equal("n9999999999", rows[2]["id"]);
    }

    [Fact]
    public async Task WriteAsync_Entries_GivesTheRowsOfTheCsv()
    {
        string[] csv = (await Output.TextAsync("csv", Entries.Attack)).Split("\r\n");
        string[] hxl = (await Output.TextAsync("hxl", Entries.Attack)).Split("\r\n");

        Assert.Equal(csv, hxl.Where((_, line) => line != 1));
    }

    // HXL tagging conventions 1.1: a hash, a letter, then letters, digits and underscores; attributes likewise after a plus.
    [GeneratedRegex("^#[a-z][a-z0-9_]*(\\+[a-z][a-z0-9_]*)*$", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Hashtag();
}
